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
        assertThat(Stream.concat(direct, linked).filter(Class::isRecord).map(type -> constant(type)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::name).toList());
    }

    @Test
    void eachKindNamesItsRecord() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(constant(kind.type())).isEqualTo(kind.name()));
    }

    private static String constant(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    @Test
    void hasALabelInLowercaseWords() {
        assertThat(Kind.values())
                .allSatisfy(kind -> assertThat(kind.label())
                        .isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Test
    void eachRelationHasAMemberAndASummary() {
        assertThat(Arrays.stream(RelationKind.values()).map(RelationKind::member))
                .containsExactly(
                        "seeAlso",
                        "supersededBy",
                        "builtOn",
                        "uses",
                        "partOf",
                        "about",
                        "alternativeTo",
                        "forkOf",
                        "translationOf");
        assertThat(Arrays.stream(RelationKind.values()).map(RelationKind::summary))
                .doesNotHaveDuplicates()
                .allSatisfy(summary -> assertThat(summary).isNotBlank());
    }
}
