package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.details;
import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SupersededCircleTest {

    @Test
    void reportsACycleOnceAtItsFirstEntry() {
        Entry outside = Tool.of(
                details("outside").relation(RelationKind.SUPERSEDED_BY, "a").build());
        Entry first =
                Tool.of(details("a").relation(RelationKind.SUPERSEDED_BY, "b").build());
        Entry second = Tool.of(
                details("b").relation(RelationKind.SUPERSEDED_BY, "last", "a").build());
        assertThat(Inspected.by(new SupersededCircle(), outside, first, second, tool("last")))
                .containsExactly(
                        "supersededBy[0]: the entry is superseded in a cycle: a -> b -> a; remove one of these references");
    }

    @Test
    void acceptsALongChain() {
        Entry[] chain = IntStream.range(0, 20_000)
                .mapToObj(number -> details("e" + number)
                        .relation(RelationKind.SUPERSEDED_BY, "e" + (number + 1))
                        .build())
                .map(Tool::of)
                .toArray(Entry[]::new);
        assertThat(Inspected.by(new SupersededCircle(), chain)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FORK_OF", "TRANSLATION_OF"})
    void whatComesFromAnotherIsNotItsOrigin(RelationKind kind) {
        Entry first = Tool.of(details("a").relation(kind, "b").build());
        Entry second = Tool.of(details("b").relation(kind, "a").build());
        assertThat(Inspected.by(new SupersededCircle(), first, second))
                .singleElement()
                .asString()
                .startsWith(kind.member() + "[0]: the entry is a ")
                .endsWith(" of itself in a cycle: a -> b -> a; remove one of these references");
    }

    @Test
    void twoEntriesCanBeAlternativesToEachOther() {
        Entry first =
                Tool.of(details("a").relation(RelationKind.ALTERNATIVE_TO, "b").build());
        Entry second =
                Tool.of(details("b").relation(RelationKind.ALTERNATIVE_TO, "a").build());
        assertThat(Inspected.by(new SupersededCircle(), first, second)).isEmpty();
    }
}
