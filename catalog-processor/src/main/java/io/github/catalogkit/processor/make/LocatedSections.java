package io.github.catalogkit.processor.make;

import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of one file, and where each part of them was declared.
 *
 * @param sections the outermost sections
 * @param declarations the declaration of each part
 */
public record LocatedSections(List<Section> sections, NodeDeclarations declarations) {

    /** Returns all sections, each before those below it. */
    public Stream<Section> allSections() {
        return sections.stream().flatMap(Section::withDescendants);
    }
}
