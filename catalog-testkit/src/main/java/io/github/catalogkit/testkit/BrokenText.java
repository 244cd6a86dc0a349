package io.github.catalogkit.testkit;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A catalogue in which one text, of an entry deep in the list, holds a character that no file can carry.
 *
 * @param what which text holds which character
 * @param catalog the catalogue
 */
record BrokenText(String what, Catalog catalog) {

    /** The id of the entry. */
    static final String ENTRY = "deep-in-the-list";

    /** A word of the text, by which it is known again where an exporter wrote it all the same. */
    static final String WORD = "Zyzzyva";

    private static final List<String> CHARACTERS = List.of("\ud83d", "\u0007");

    private static final String TITLE = "A title";

    /** Returns a catalogue for each character in each text. */
    static Stream<BrokenText> all() {
        return CHARACTERS.stream().flatMap(BrokenText::withCharacter);
    }

    private static Stream<BrokenText> withCharacter(String character) {
        String text = WORD + character + WORD;
        String what = String.format(Locale.ROOT, " with U+%04X", (int) character.charAt(0));
        return Stream.of(
                new BrokenText("a title" + what, catalog(entry(text))),
                new BrokenText("a description" + what, catalog(entry(TITLE).description(InlineText.of(text)))),
                new BrokenText("an author" + what, catalog(entry(TITLE).author(Organization.of(text)))),
                new BrokenText("a tag" + what, catalog(entry(TITLE).tags(text))));
    }

    private static EntryDetailsBuilder entry(String title) {
        return EntryDetails.of(ENTRY, title).url("https://example.org/deep").feed("https://example.org/deep.xml");
    }

    /** The catalogue of everything, with the entry in a group at the end of a section below another. */
    private static Catalog catalog(EntryDetailsBuilder broken) {
        Group group = Group.of(EntryDetails.of("last-group", "The last group")
                .entries(Tool.of(broken.build()))
                .build());
        Section last = Section.of("last", "Last").withSections(Section.of("very-last", "Very last", group));
        Catalog everything = SampleCatalogs.everything();
        return everything.withSections(
                Stream.concat(everything.sections().stream(), Stream.of(last)).toList());
    }
}
