package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of one file, and the declaration of each part.
 *
 * @param sections the outermost sections
 * @param declarations the declaration of each part
 */
public record LocatedSections(List<Section> sections, NodeDeclarations declarations) {

    /** Returns all sections; subsections follow their parent. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }
}
