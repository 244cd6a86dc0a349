package io.github.catalogkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.registry.RegistryFormat;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiler cannot see of the table: that it is complete, and that a row reads and sets one and the same. */
class TableTest {

    /** Components whose rows have the name that data formats give them. */
    private static final Map<String, String> ROWS =
            Map.of("LabeledLink.address", "url", "OrganizationAuthor.name", "organization");

    static Stream<Named<EntryType<?>>> kinds() {
        return EntryTypes.all().stream().map(type -> Named.of(type.kind().label(), type));
    }

    static Stream<Named<PartType<?>>> parts() {
        return Stream.of(PartTypes.class, CatalogTypes.class)
                .flatMap(holder -> Stream.of(holder.getFields()))
                .map(TableTest::constant)
                .flatMap(constant -> constant instanceof PartType<?> type ? Stream.of(type) : Stream.empty())
                .map(type -> Named.of(type.name(), type));
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Arguments> rowsOfKinds() {
        return EntryTypes.all().stream()
                .flatMap(type -> type.properties().stream()
                        .map(row -> Arguments.of(Named.of(type.kind().label(), type), Named.of(row.name(), row))));
    }

    static Stream<Arguments> rowsOfParts() {
        return parts().flatMap(type ->
                type.getPayload().properties().stream().map(row -> Arguments.of(type, Named.of(row.name(), row))));
    }

    @Test
    void hasARowForEachKindInOrder() {
        assertThat(EntryTypes.all()).extracting(EntryType::kind).containsExactly(Kind.values());
        assertThat(EntryTypes.all())
                .allSatisfy(type -> assertThat(EntryTypes.of(type.kind())).isSameAs(type));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasARecordAndAnAnnotationOfEachKindWithTheSameName(EntryType<?> type) throws ClassNotFoundException {
        assertThat(type.type()).isEqualTo(type.kind().type());
        assertThat(Class.forName(
                        Catalog.class.getPackageName() + "." + type.type().getSimpleName()))
                .matches(Class::isAnnotation);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void numbersAndNamesEachPropertyOfAKindOnce(EntryType<?> type) {
        assertNumbered(type.details());
        assertNumbered(type.own());
        assertThat(type.details()).extracting(Property::number).allMatch(number -> number < RegistryFormat.OWN);
        assertThat(type.properties()).extracting(Property::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void numbersAndNamesEachPropertyOfAPartOnce(PartType<?> type) {
        assertNumbered(type.properties());
        assertThat(type.properties()).extracting(Property::name).doesNotHaveDuplicates();
    }

    private static void assertNumbered(List<? extends Property<?, ?>> properties) {
        assertThat(properties)
                .extracting(Property::number)
                .doesNotHaveDuplicates()
                .allMatch(number -> number > 0);
    }

    @ParameterizedTest
    @MethodSource("rowsOfKinds")
    void setsTheReadPropertiesOfAKind(EntryType<?> type, Property<?, ?> row) {
        assertOnlySets(row, written(type, with(row)), written(type, without()));
    }

    @ParameterizedTest
    @MethodSource("rowsOfParts")
    void setsTheReadPropertiesOfAPart(PartType<?> type, Property<?, ?> row) {
        assertOnlySets(row, written(type, with(row)), written(type, without()));
    }

    private static void assertOnlySets(Property<?, ?> row, Map<String, Object> set, Map<String, Object> bare) {
        Object value = row.type().read(SampleValues.ALL.at(row)).orElseThrow();
        assertThat(set).containsEntry(row.name(), value);
        Map<String, Object> rest = new HashMap<>(set);
        rest.remove(row.name());
        bare.remove(row.name());
        assertThat(rest).isEqualTo(bare);
    }

    private static SampleValues with(Property<?, ?> row) {
        return new SampleValues(property -> needs(property) || property == row);
    }

    private static SampleValues without() {
        return new SampleValues(TableTest::needs);
    }

    private static boolean needs(Property<?, ?> property) {
        return property.isMadeWith() || property.presence() == Property.Presence.REQUIRED;
    }

    private static <E extends Entry> Map<String, Object> written(EntryType<E> type, SampleValues values) {
        E entry = type.read(values).orElseThrow();
        return SampleValues.written(out -> type.propertiesOf(entry).forEach(property -> property.write(entry, out)));
    }

    private static <P> Map<String, Object> written(PartType<P> type, SampleValues values) {
        P part = type.readProperties(values).orElseThrow();
        return SampleValues.written(out -> type.writeProperties(part, out));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void hasARowForEachPropertyOfAKind(EntryType<?> type) {
        assertThat(type.own())
                .extracting(Property::name)
                .containsExactlyInAnyOrderElementsOf(Stream.of(type.type().getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(component -> !component.equals("details"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void hasARowForEachPropertyOfAPart(PartType<?> type) {
        assertThat(type.properties())
                .extracting(Property::name)
                .containsExactlyInAnyOrderElementsOf(components(type.type()).toList());
    }

    @Test
    void hasARowForEachCommonProperty() {
        assertThat(DetailProperties.ALL.list())
                .extracting(Property::name)
                .containsExactlyInAnyOrderElementsOf(
                        fields(EntryDetailsBuilder.class).toList());
    }

    /** Returns the components of a record, or the fields of a catalog, which is not a record. */
    private static Stream<String> components(Class<?> type) {
        Stream<String> components = type.isRecord()
                ? Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
                : fields(type).filter(field -> !field.equals("index"));
        return components.map(name -> ROWS.getOrDefault(type.getSimpleName() + "." + name, name));
    }

    private static Stream<String> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName);
    }
}
