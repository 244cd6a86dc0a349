package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class UnknownLayoutSectionTest {

    @Test
    void reportsAPlaceholderOfAnUnknownLayoutSection() {
        Section section = Section.of("tools", "Tools").withLayout(Layout.none().withEnd("[x]({anchor:books})"));
        Catalog catalog = Catalog.of("e", "E", section)
                .withLayout(Layout.none().withBelow("- {section:tools}\n- {section:talks}\n{unlisted:license}"));
        assertThat(Inspected.by(new UnknownLayoutSection(), catalog))
                .containsExactly(
                        "layout: there is no section \"talks\", so its line is left out; name another section, or remove the line",
                        "layout: there is no section \"license\", so its line is left out; name another section, or remove the line",
                        "layout: there is no section \"books\", so its line is left out; name another section, or remove the line");
    }

    @Test
    void acceptsPlaceholdersOfSectionsAndEscapedOnes() {
        Catalog catalog = Catalog.of("e", "E", Section.of("tools", "Tools"))
                .withLayout(Layout.none().withBelow("- {section:tools}\n{{section:talks} {section} {contents}"));
        assertThat(Inspected.by(new UnknownLayoutSection(), catalog)).isEmpty();
    }
}
