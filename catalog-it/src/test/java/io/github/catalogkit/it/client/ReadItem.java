package io.github.catalogkit.it.client;

import io.github.catalogkit.citation.Name;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A record as a program has read it.
 *
 * @param node the record: CSL-JSON, an item of Zotero, or the fields of BibTeX
 */
record ReadItem(JsonNode node) {

    private static final Set<String> FREE_TEXTS =
            Set.of("title", "casename", "abstract", "abstractnote", "note", "notes", "extra");

    private static final Set<String> TITLES = Set.of("title", "casename");

    private static final Set<String> PEOPLE = Set.of("author", "editor", "translator", "creators");

    private static final Set<String> DATES = Set.of("issued", "date", "year");

    private static final Set<String> VISITS = Set.of("accessed", "accessdate", "urldate");

    private static final Set<String> KEYS = Set.of("id", "itemid", "citation-key", "key");

    boolean hasKey(String key) {
        return texts(KEYS).anyMatch(key::equals);
    }

    boolean hasTitle(String title) {
        return texts(TITLES).anyMatch(normalized(title)::equals);
    }

    boolean hasAbstract(String text) {
        return texts(Set.of("abstract", "abstractnote")).anyMatch(normalized(text)::equals);
    }

    boolean hasNote(String text) {
        return texts(Set.of("note", "notes", "extra")).anyMatch(note -> note.contains(normalized(text)));
    }

    /** Returns whether a member other than those for free text has exactly this text. */
    boolean has(String text) {
        return members()
                .filter(member -> !FREE_TEXTS.contains(name(member)))
                .flatMap(member -> leaves(member.getValue()))
                .flatMap(leaf -> Stream.concat(Stream.of(leaf), Stream.of(leaf.split("[,;] ?"))))
                .anyMatch(normalized(text)::equals);
    }

    boolean isIssued(String date) {
        return members()
                .filter(member -> DATES.contains(name(member)))
                .anyMatch(member -> ReadDate.of(member.getValue()).equals(date));
    }

    boolean isAccessed(String date) {
        return members()
                .filter(member -> VISITS.contains(name(member)))
                .anyMatch(member -> ReadDate.of(member.getValue()).equals(date));
    }

    /** Returns whether a name is one of the names, with its parts in any members. */
    boolean hasName(Name name) {
        return members()
                .filter(member -> PEOPLE.contains(name(member)))
                .flatMap(member -> elements(member.getValue()))
                .anyMatch(person -> isName(person, name));
    }

    private static boolean isName(JsonNode person, Name name) {
        List<String> parts = person.isString()
                ? List.of(person.stringValue())
                : person.propertyStream()
                        .filter(part ->
                                part.getValue().isString() && !part.getKey().equals("creatorType"))
                        .map(part -> part.getValue().stringValue())
                        .filter(part -> !part.isEmpty())
                        .toList();
        return name.isOnePiece()
                ? parts.size() == 1 && normalized(parts.get(0)).equals(normalized(name.fullFamily()))
                : words(parts.stream()).equals(words(Stream.of(name.given(), name.fullFamily(), name.suffix())));
    }

    private static List<String> words(Stream<String> parts) {
        return parts.flatMap(part -> Arrays.stream(normalized(part).split("[ ,]+")))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? list.valueStream() : Stream.of(list);
    }

    private Stream<String> texts(Set<String> names) {
        return members().filter(member -> names.contains(name(member))).flatMap(member -> leaves(member.getValue()));
    }

    /** Returns the members, with those of the raw record behind a summary. */
    private Stream<Map.Entry<String, JsonNode>> members() {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(node.properties());
        members.addAll(node.path("raw").properties());
        members.removeIf(member -> member.getKey().equals("raw"));
        return members.stream();
    }

    private static String name(Map.Entry<String, JsonNode> member) {
        return member.getKey().toLowerCase(Locale.ROOT);
    }

    private static Stream<String> leaves(JsonNode node) {
        return node.isValueNode()
                ? Stream.of(normalized(node.asString()))
                : node.valueStream().flatMap(ReadItem::leaves);
    }

    /** Returns a text as it is compared: apart from markup, kinds of quotes, hyphens and spaces, and word joiners. */
    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("</?(?:span|i|b|p|sc|sup|sub)\\b[^>]*>", "")
                .replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("–|--", "-")
                .replace('\u202f', ' ')
                .replace("\u2060", "")
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }
}
