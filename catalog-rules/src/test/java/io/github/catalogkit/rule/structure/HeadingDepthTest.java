package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class HeadingDepthTest {

    @Test
    void reportsTheFirstHeadingThatIsTooDeep() {
        Section deepest = Section.of("s7", "Level 7", tool("a"));
        Section section = deepest;
        for (int level = 6; level >= 1; level--) {
            section = Section.of("s" + level, "Level " + level).withSections(section);
        }
        assertThat(Inspected.by(new HeadingDepth(), Catalog.of("e", "E", section)))
                .singleElement()
                .asString()
                .contains("\"Level 6\" is at level 7");
    }
}
