package io.github.catalogkit.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void eachEntryRecordHasAKindWithItsName() {
        Stream<Class<?>> direct = Arrays.stream(Entry.class.getPermittedSubclasses());
        Stream<Class<?>> linked = Arrays.stream(LinkedEntry.class.getPermittedSubclasses());
        assertThat(Stream.concat(direct, linked)
                        .filter(Class::isRecord)
                        .map(type -> type.getSimpleName().toUpperCase(Locale.ROOT)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
    }

    @Test
    void eachKindNamesItsRecord() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(kind.type().getSimpleName()).isEqualToIgnoringCase(kind.name()));
    }

    @Test
    void hasALabelInLowercaseWords() {
        assertThat(Kind.values())
                .allSatisfy(
                        kind -> assertThat(kind.label()).isEqualTo(kind.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void eachRelationHasAMemberAndASummary() {
        assertThat(Arrays.stream(RelationKind.values()).map(RelationKind::member))
                .containsExactly("seeAlso", "supersededBy", "builtOn", "uses", "partOf", "about");
        assertThat(Arrays.stream(RelationKind.values()).map(RelationKind::summary))
                .doesNotHaveDuplicates()
                .allSatisfy(summary -> assertThat(summary).isNotBlank());
    }
}
