package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.details;
import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class UnknownEntryTest {

    @Test
    void reportsARelationToAnUnknownEntry() {
        Entry entry = Tool.of(details("a")
                .relation(RelationKind.USES, "b", "none", "a")
                .relation(RelationKind.SEE_ALSO, "b", "nowhere")
                .build());
        assertThat(Inspected.by(new UnknownEntry(), entry, tool("b")))
                .containsExactly(
                        "seeAlso[1]: \"nowhere\" is not an entry of the catalog \"example\"; name an entry in one of its sections",
                        "uses[1]: \"none\" is not an entry of the catalog \"example\"; name an entry in one of its sections",
                        "uses[2]: the entry \"a\" refers to itself; name another entry");
    }

    @Test
    void acceptsARelationToAnIdOrAFormerId() {
        Entry entry =
                Tool.of(details("a").relation(RelationKind.USES, "b", "old").build());
        assertThat(Inspected.by(
                        new UnknownEntry(),
                        entry,
                        Tool.of(details("b").formerIds("old").build())))
                .isEmpty();
    }
}
