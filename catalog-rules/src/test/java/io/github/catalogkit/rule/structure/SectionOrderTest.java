package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.article;
import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.vocabulary.Order;
import org.junit.jupiter.api.Test;

class SectionOrderTest {

    @Test
    void ignoresEntriesWithoutADate() {
        Section section = Section.of("s", "S", article("a", "2018-03"), tool("b"), article("c", "2017"))
                .withOrder(Order.OLDEST_FIRST);
        assertThat(Inspected.by(new SectionOrder(), Catalog.of("e", "E", section)))
                .containsExactly(
                        "published: \"c\" is after \"a\", but the section is sorted oldest first; move it before \"a\"");
        assertThat(Inspected.by(new SectionOrder(), Catalog.of("e", "E", section.withOrder(Order.NEWEST_FIRST))))
                .isEmpty();
    }

    @Test
    void comparesTitlesIgnoringCase() {
        Section section = Section.of("s", "S", titled("Alpha"), titled("beta"), titled("beta"), titled("Gamma"))
                .withOrder(Order.TITLE);
        assertThat(Inspected.by(new SectionOrder(), Catalog.of("e", "E", section)))
                .isEmpty();
        Section wrong = Section.of("s", "S", titled("beta"), titled("Alpha")).withOrder(Order.TITLE);
        assertThat(Inspected.by(new SectionOrder(), Catalog.of("e", "E", wrong)))
                .hasSize(1);
    }

    private static Entry titled(String title) {
        return Tool.of(EntryDetails.of("a", title).url("https://example.org/").build());
    }

    @Test
    void acceptsAnyOrderWithoutADeclaredOrder() {
        Section section = Section.of("s", "S", article("beta", "2018"), article("alpha", "2017"), tool("a"));
        assertThat(Inspected.by(new SectionOrder(), Catalog.of("e", "E", section)))
                .isEmpty();
    }
}
