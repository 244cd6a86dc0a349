package io.github.catalogkit.rule;

import static io.github.catalogkit.rule.Samples.article;
import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EveryKind;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;

/** The rules about sections, their order, and texts that are blank. */
class StructureRulesTest {

    @Test
    void anEmptySectionIsFoundButNotOneOfWords() {
        Section empty = Section.of("empty", "Empty");
        Section words = Section.of("licence", "Licence").withIntroduction(InlineText.of("CC0"));
        Section free = Section.of("more", "More").withLayout(Layout.none().withBelow("More elsewhere."));
        assertThat(Inspected.by(new NoEmptySections(), Catalog.of("e", "E", empty, words, free)))
                .containsExactly("title: the section \"Empty\" is empty; expected an entry in it, or no section");
    }

    @Test
    void aSmallSectionIsOneOfFewerEntriesThanWereChosen() {
        assertThat(Inspected.by(new NoSmallSections(), "2", tool("a")))
                .containsExactly(
                        "title: the section \"Proxies\" has 1 entry; expected 2 or more, or another section for"
                                + " them");
        assertThat(Inspected.by(new NoSmallSections(), "3", tool("a"), tool("b")))
                .containsExactly("title: the section \"Proxies\" has 2 entries; expected 3 or more, or another section"
                        + " for them");
        assertThat(Inspected.by(new NoSmallSections(), "1", tool("a"))).isEmpty();
        assertThat(Inspected.by(new NoSmallSections(), "2", tool("a"), tool("b")))
                .isEmpty();
        assertThat(Inspected.by(new NoSmallSections(), "2")).isEmpty();
    }

    @Test
    void aClaimOfDatesLeavesOutWhatHasNone() {
        Section section = Section.of("s", "S", article("a", "2018-03"), tool("b"), article("c", "2017"))
                .withOrder(Order.OLDEST_FIRST);
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", section)))
                .containsExactly("published: \"c\" stands after \"a\", and the section claims the order oldest first;"
                        + " expected it before");
        assertThat(Inspected.by(
                        new SectionsKeepTheirOrder(), Catalog.of("e", "E", section.withOrder(Order.NEWEST_FIRST))))
                .isEmpty();
    }

    @Test
    void theFirstHeadingThatIsTooDeepIsFound() {
        Section deepest = Section.of("s7", "Level 7", tool("a"));
        Section section = deepest;
        for (int level = 6; level >= 1; level--) {
            section = Section.of("s" + level, "Level " + level).withSections(section);
        }
        assertThat(Inspected.by(new HeadingsAreNotTooDeep(), Catalog.of("e", "E", section)))
                .singleElement()
                .asString()
                .contains("\"Level 6\" would be of level 7");
    }

    @Test
    void aBlankTextIsToldWhereverItStands() {
        Entry entry = Tool.of(EntryDetails.of("a", " ")
                .url("https://example.org/")
                .author(Person.of("Ada"))
                .author(Organization.of(" "))
                .tags("proxy", " ")
                .link("Docs", "https://example.org/docs")
                .link("", "https://example.org/source")
                .build());
        Section section = Section.of("s", "S").withSections(Section.of("t", "", entry));
        assertThat(Inspected.by(new NoBlankText(), Catalog.of("e", " ", section)))
                .containsExactly(
                        "title: the text is blank; expected something to read",
                        "title: the text is blank; expected something to read",
                        "title: the text is blank; expected something to read",
                        "authors[1]: the text is blank; expected something to read",
                        "tags[1]: the text is blank; expected something to read",
                        "links[1].label: the text is blank; expected something to read");
    }

    @Test
    void aTextThatSaysSomethingIsNotBlank() {
        assertThat(Inspected.by(new NoBlankText(), EveryKind.full().toArray(Entry[]::new)))
                .isEmpty();
    }

    @Test
    void aTitleIsAfterAnotherWhateverTheCaseOfItsLetters() {
        Section section = Section.of("s", "S", tool("Alpha"), tool("beta"), tool("beta"), tool("Gamma"))
                .withOrder(Order.TITLE);
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", section)))
                .isEmpty();
        Section wrong = Section.of("s", "S", tool("beta"), tool("Alpha")).withOrder(Order.TITLE);
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", wrong)))
                .hasSize(1);
    }

    @Test
    void aSectionWithoutAClaimHasAnyOrder() {
        Section section = Section.of("s", "S", article("beta", "2018"), article("alpha", "2017"), tool("a"));
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", section)))
                .isEmpty();
    }
}
