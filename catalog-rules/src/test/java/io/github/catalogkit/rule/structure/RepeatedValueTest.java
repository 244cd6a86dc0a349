package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules on entries that say something twice, or hold nothing. */
class RepeatedValueTest {

    @Test
    void reportsRepeatedAuthorsRelationsAndTags() {
        Entry tool = Tool.of(EntryDetails.of("a", "A")
                .url("https://example.org/")
                .authors(List.of(PersonAuthor.of("Ada Lovelace"), PersonAuthor.of("Ada Lovelace")))
                .relation(RelationKind.USES, "b")
                .relation(RelationKind.SEE_ALSO, "b")
                .relation(RelationKind.SEE_ALSO, "c")
                .relation(RelationKind.SEE_ALSO, "b")
                .build());
        assertThat(Inspected.by(new RepeatedValue(), tool))
                .extracting(message -> message.substring(0, message.indexOf(": ")))
                .containsExactly("authors[1]", "seeAlso[2]");
    }

    @Test
    void reportsAnEmptyGroup() {
        assertThat(Inspected.by(
                        new EmptyGroup(), Group.of(EntryDetails.of("a", "A").build())))
                .hasSize(1);
    }

    @Test
    void acceptsASeriesWithADescription() {
        assertThat(Inspected.by(
                        new EmptyGroup(),
                        Series.of(EntryDetails.of("a", "A")
                                .description("ten posts")
                                .build())))
                .isEmpty();
    }

    @Test
    void aLanguageOrAnAliasThatAppearsTwiceIsReported() {
        Tool tool = Tool.of(Inspected.details("Envoy")
                .language(List.of("en", "de", "en"))
                .aliases(List.of("Proxy", "proxy"))
                .build());
        assertThat(Inspected.by(new RepeatedValue(), tool))
                .containsExactly(
                        "language[2]: the language \"en\" appears twice; remove one of the two",
                        "aliases[1]: the alias \"proxy\" appears twice; remove one of the two");
    }
}
