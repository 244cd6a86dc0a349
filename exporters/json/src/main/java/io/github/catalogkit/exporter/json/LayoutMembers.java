package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Node;
import java.util.List;
import java.util.Optional;

/** What is written of how a Markdown page writes a part of the list. */
final class LayoutMembers {

    private static final Definition<Layout> LAYOUT = new Definition<>(
            "layout",
            "How a Markdown page writes a part of the list, as Markdown that is written as it stands. An empty text is a"
                    + " value: a line that is empty is left out.",
            new ObjectForm<>(List.of(
                    Member.optional(
                            "above",
                            "Free text in front of the line; for a catalogue, in front of the title.",
                            Text.VERBATIM,
                            Layout::above),
                    Member.optional(
                            "marker",
                            "What the line of an entry starts with, its indentation included.",
                            Text.START,
                            Layout::marker),
                    Member.optional(
                            "line",
                            "The line: of an entry without its marker, of a section or a catalogue its heading with its"
                                    + " number signs; with places such as {title} for values, and two opening braces for"
                                    + " one.",
                            Text.VERBATIM,
                            Layout::line),
                    Member.optional(
                            "below",
                            "Free text after the line and before what the part holds.",
                            Text.VERBATIM,
                            Layout::below),
                    Member.optional(
                            "end",
                            "Free text after the entries of a section, or at the end of a catalogue.",
                            Text.VERBATIM,
                            Layout::end))));

    private LayoutMembers() {}

    /** A member that is left out where the style says it all. */
    static <N extends Node> Member<N, Layout> member(String description) {
        return Member.optional(
                "layout",
                description,
                LAYOUT,
                node -> Optional.of(node.layout()).filter(layout -> !layout.isNone()));
    }
}
