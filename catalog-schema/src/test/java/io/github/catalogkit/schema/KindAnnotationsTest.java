package io.github.catalogkit.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Resource;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.RelationKind;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The annotations declare the members of the table. */
class KindAnnotationsTest {

    /** Returns the members that all kinds have, except the URL, which some kinds require. */
    private static Map<String, String> common() {
        Map<String, String> members = members(Resource.class);
        members.remove("url");
        return members;
    }

    private static Map<String, String> members(Class<?> annotation) {
        Map<String, String> members = new TreeMap<>();
        for (Method member : annotation.getDeclaredMethods()) {
            members.put(
                    member.getName(),
                    member.getGenericReturnType()
                            + Optional.ofNullable(member.getDefaultValue())
                                    .map(value -> " " + Arrays.deepToString(new Object[] {value}))
                                    .orElse(""));
        }
        return members;
    }

    private static Class<?> annotationOf(Kind kind) throws ClassNotFoundException {
        return Class.forName(Catalog.class.getPackageName() + "." + kind.type().getSimpleName());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindHasTheCommonMembers(Kind kind) throws ClassNotFoundException {
        assertThat(members(annotationOf(kind))).containsAllEntriesOf(common());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindHasAMemberForEachProperty(Kind kind) throws ClassNotFoundException {
        assertThat(members(annotationOf(kind)))
                .containsOnlyKeys(EntryTypes.of(kind).properties().stream()
                        .flatMap(KindAnnotationsTest::membersOf)
                        .toList());
    }

    private static Stream<String> membersOf(Property<?, ?> property) {
        if (property.type() == ValueType.RELATIONS) {
            return Stream.of(RelationKind.values()).map(RelationKind::member);
        }
        boolean beside = property.type() == ValueType.ENTRIES || property.type() == PartTypes.LAYOUT;
        return beside ? Stream.empty() : Stream.of(property.name());
    }

    @ParameterizedTest
    @EnumSource
    void aMemberIsRequiredIfItsPropertyIsRequired(Kind kind) throws Exception {
        for (Property<?, ?> property : EntryTypes.of(kind).properties()) {
            for (String member : membersOf(property).toList()) {
                assertThat(annotationOf(kind).getMethod(member).getDefaultValue() == null)
                        .as(member)
                        .isEqualTo(property.presence() == Property.Presence.REQUIRED);
            }
        }
    }
}
