package io.github.catalogkit.exporter.json;

import java.util.List;
import java.util.stream.Stream;

/** What is written of an entry that has a line of its own: where it stands, and all but the entries that it holds. */
final class LineMembers {

    private static final List<Member<EntryLine, ?>> PLACE = List.of(
            Member.required("catalog", "The id of the catalogue.", Text.ID, EntryLine::catalogId),
            Member.required("section", "The id of the section that it stands in.", Text.ID, EntryLine::sectionId),
            Member.required(
                    "sections",
                    "The headings of the sections that it stands in, from the top.",
                    new Several<>(Text.PLAIN, false),
                    EntryLine::sectionTitles),
            Member.required(
                    "position",
                    "Its place among all entries of the catalogue, counted from 1.",
                    new WholeNumber(1, WholeNumber.ANY),
                    EntryLine::position),
            Member.optional("heldBy", "The id of the entry that holds it, if one does.", Text.ID, EntryLine::holderId));

    static final Definition<EntryLine> LINE = new Definition<>(
            "line",
            "One entry of a catalogue in a line of its own (JSON Lines): where it stands, what every kind has, and what its"
                    + " own kind has. The order of the lines is the order of the list; a member without a value is left"
                    + " out, and each has values of one type only.",
            new EntryForm<>(
                    EntryLine::entry,
                    Stream.concat(
                                    PLACE.stream(),
                                    EntryMembers.BEFORE_KIND.stream().map(member -> member.of(EntryLine::entry)))
                            .<Member<EntryLine, ?>>map(member -> member)
                            .toList(),
                    List.of(EntryMembers.LAYOUT.of(EntryLine::entry))));

    private LineMembers() {}
}
