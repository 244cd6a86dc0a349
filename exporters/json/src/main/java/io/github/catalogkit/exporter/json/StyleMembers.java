package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is written of how a Markdown page writes a whole list. */
final class StyleMembers {

    private static final WholeNumber COUNT = new WholeNumber(0, WholeNumber.ANY);

    static final Definition<Style> STYLE = new Definition<>(
            "style",
            "How a Markdown page writes a whole list. A member that is left out is as in a list without a style.",
            new ObjectForm<>(List.of(
                    member("marker", "What the line of an entry starts with.", Text.START, Style::marker),
                    member(
                            "indent",
                            "What stands in front of the marker once for each entry that holds this one.",
                            Text.START,
                            Style::indent),
                    member(
                            "contentsMarker",
                            "What a line of the table of contents starts with.",
                            Text.START,
                            Style::contentsMarker),
                    member(
                            "contentsIndent",
                            "What stands in front of that marker once for each section that holds this one.",
                            Text.START,
                            Style::contentsIndent),
                    member(
                            "contentsDepth",
                            "How many levels of sections the table of contents shows.",
                            COUNT,
                            Style::contentsDepth),
                    member(
                            "separator",
                            "What stands between title and description, where no line says it.",
                            Text.VERBATIM,
                            Style::separator),
                    Member.several(
                            "lines",
                            "The lines of entries, with places such as {title} for their values. An entry is written in the"
                                    + " first whose places are those values that it has.",
                            Text.VERBATIM,
                            Style::lines),
                    member(
                            "sectionLevel",
                            "The level of the headings of top-level sections, if the title's is 1.",
                            new WholeNumber(1, 6),
                            Style::sectionLevel),
                    member(
                            "blanksBeforeHeading",
                            "How many blank lines stand before a section's heading.",
                            COUNT,
                            Style::blanksBeforeHeading),
                    member(
                            "blanksAfterHeading",
                            "How many blank lines stand after a heading.",
                            COUNT,
                            Style::blanksAfterHeading),
                    member(
                            "blanksBetweenEntries",
                            "How many blank lines stand between entries.",
                            COUNT,
                            Style::blanksBetweenEntries))));

    private StyleMembers() {}

    /** A member that is always written, but may be left out of what is read. */
    private static <V> Member<Style, V> member(
            String name, String description, Form<? super V> form, Function<Style, V> value) {
        return new Member<>(
                name,
                description,
                form,
                false,
                style -> Optional.of(value.apply(style)),
                Optional.of(value.apply(Style.house())));
    }
}
