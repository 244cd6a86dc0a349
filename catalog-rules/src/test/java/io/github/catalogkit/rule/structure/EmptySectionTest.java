package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.LabeledLink;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptySectionTest {

    @Test
    void reportsAnEmptySectionButNotOneWithText() {
        Section empty = Section.of("empty", "Empty");
        Section words = Section.of("license", "License").withIntroduction(InlineText.of("CC0"));
        Section free = Section.of("more", "More").withLayout(Layout.none().withBelow("More elsewhere."));
        assertThat(Inspected.by(new EmptySection(), Catalog.of("e", "E", empty, words, free)))
                .containsExactly(
                        "title: the section \"Empty\" is empty; add an entry to it, remove it, or add intentionallyEmpty = true");
    }

    @Test
    void aSectionThatIsMeantToBeEmptyOrHasLinksIsNot() {
        Section meant = Section.of("next", "Next").withIntentionallyEmpty(true);
        Section elsewhere = Section.of("more", "More")
                .withLinks(List.of(new LabeledLink("Another list", WebAddress.of("https://example.org/"))));
        assertThat(Inspected.by(new EmptySection(), Catalog.of("e", "E", meant, elsewhere)))
                .isEmpty();
    }

    @Test
    void aSectionThatOnlyListsEntriesOfOthersIsNot() {
        Section listed = Section.of("next", "Next");
        Section proxies = Section.of(
                "proxies",
                "Proxies",
                Tool.of(Inspected.details("Envoy").alsoIn("next").build()));
        assertThat(Inspected.by(new EmptySection(), Catalog.of("e", "E", proxies, listed)))
                .isEmpty();
        assertThat(Inspected.by(new EmptySection(), Catalog.of("e", "E", proxies, listed.withIntentionallyEmpty(true))))
                .hasSize(1);
    }

    @Test
    void aSectionThatIsMeantToBeEmptyHasNoEntries() {
        Section below = Section.of("below", "Below", Inspected.tool("Envoy", ""));
        Section section = Section.of("next", "Next").withSections(below).withIntentionallyEmpty(true);
        assertThat(Inspected.by(new EmptySection(), Catalog.of("e", "E", section)))
                .containsExactly(
                        "intentionallyEmpty: the section \"Next\" has entries, but is declared intentionally empty; remove intentionallyEmpty = true");
    }
}
