package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.text.InlineText;
import org.junit.jupiter.api.Test;

class EmptySectionTest {

    @Test
    void reportsAnEmptySectionButNotOneWithText() {
        Section empty = Section.of("empty", "Empty");
        Section words = Section.of("license", "License").withIntroduction(InlineText.of("CC0"));
        Section free = Section.of("more", "More").withLayout(Layout.none().withBelow("More elsewhere."));
        assertThat(Inspected.by(new EmptySection(), Catalog.of("e", "E", empty, words, free)))
                .containsExactly("title: the section \"Empty\" is empty; add an entry to it, or remove it");
    }
}
