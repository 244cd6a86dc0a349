package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * A section as a line of a menu.
 *
 * @param id its id
 * @param label its title, indented by its level
 */
public record IndentedSection(String id, String label) {

    private static final String INDENT = "\u2003";

    static Stream<IndentedSection> of(List<Section> sections, int level) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(new IndentedSection(section.id(), INDENT.repeat(level) + section.title())),
                        of(section.sections(), level + 1)));
    }
}
