package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Entry;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is written of an entry. */
final class EntryMembers {

    /** All members in front of those of the kind. */
    static final List<Member<Entry, ?>> BEFORE_KIND = Stream.concat(
                    Stream.of(Member.required("kind", "What kind of thing it is.", Kinds.WORDS, Entry::kind)),
                    DetailMembers.ALL.stream().map(member -> member.of(Entry::details)))
            .<Member<Entry, ?>>map(member -> member)
            .toList();

    static final Member<Entry, ?> LAYOUT =
            LayoutMembers.member("How a Markdown page writes it, where the style does not say it.");

    static final Definition<Entry> ENTRY = new Definition<>(
            "entry",
            "One thing that a catalogue lists: what every kind has, and what its own kind has.",
            new EntryForm<>(
                    Function.identity(),
                    BEFORE_KIND,
                    List.of(
                            LAYOUT,
                            Member.several(
                                    "entries",
                                    "The entries that it holds: the posts of a series, the members of a family.",
                                    new Later<>(() -> EntryMembers.ENTRY),
                                    Entry::entries))));

    private EntryMembers() {}
}
