package io.github.catalogkit.markdown.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a free text: literal text, and links to sections. Text is before and after each link.
 *
 * @param pieces the text and the links in their order
 * @param isPinned whether the line keeps its place and its indentation
 */
record ContentsLine(List<Piece> pieces, boolean isPinned) {

    /**
     * A part of a line.
     *
     * @param text the part with its placeholders
     * @param section the id of the section to which it is a link; empty for literal text
     */
    record Piece(String text, Optional<String> section) {}

    /** A link of Markdown or HTML that can have placeholders, or a placeholder. */
    private static final Pattern LINK = Pattern.compile(
            "\\[[^\\[\\]]*+\\]\\([^()\\s]*+\\)|<a\\b[^>]*+>[^<]*+</a>|" + Placeholders.OF_SECTION.pattern());

    private static final Pattern PREFIX = Pattern.compile("[ \t]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)?");

    private static final int TAB = 4;

    ContentsLine {
        pieces = List.copyOf(pieces);
    }

    static ContentsLine of(String line) {
        boolean pinned = line.endsWith(Placeholders.PINNED);
        String text = pinned ? line.substring(0, line.length() - Placeholders.PINNED.length()) : line;
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        Matcher link = LINK.matcher(text);
        Matcher placeholder = Placeholders.OF_SECTION.matcher(text).useTransparentBounds(true);
        while (link.find()) {
            if (placeholder.region(link.start(), link.end()).find()) {
                pieces.add(literal(text.substring(end, link.start())));
                pieces.add(new Piece(link.group(), Optional.of(placeholder.group(2))));
                end = link.end();
            }
        }
        return pieces.isEmpty()
                ? new ContentsLine(List.of(literal(line)), false)
                : new ContentsLine(with(pieces, literal(text.substring(end))), pinned);
    }

    private static Piece literal(String text) {
        return new Piece(text, Optional.empty());
    }

    private static List<Piece> with(List<Piece> pieces, Piece last) {
        pieces.add(last);
        return pieces;
    }

    /** Returns the same line for another section. */
    ContentsLine forSection(String id) {
        return new ContentsLine(
                pieces.stream()
                        .map(piece -> piece.section().isEmpty() ? piece : forSection(piece, id))
                        .toList(),
                false);
    }

    /** Returns a link with the title of the section, which a link with another text would not have. */
    private static Piece forSection(Piece link, String id) {
        String text = Placeholders.OF_SECTION.matcher(link.text()).replaceAll("{$1:" + id + "}");
        boolean titled = text.startsWith("{section:") || text.contains("{title:");
        return new Piece(titled ? text : "{section:" + id + "}", Optional.of(id));
    }

    /** Returns the ids of the sections to which it has links. */
    List<String> sections() {
        List<String> ids = new ArrayList<>();
        pieces.forEach(piece -> piece.section().ifPresent(ids::add));
        return ids;
    }

    /** Returns whether it is the line of one section. */
    boolean isOfOneSection() {
        return sections().size() == 1;
    }

    /** Returns whether its links keep their places, as those in the cells of a table do. */
    boolean keepsPlaces() {
        return isPinned || isRow();
    }

    private boolean isRow() {
        return pieces.get(0).text().stripLeading().startsWith("|");
    }

    /** Returns the line without links to unknown sections; empty if nothing is left. */
    Optional<ContentsLine> onlyKnown(Predicate<String> known) {
        Optional<ContentsLine> left = Optional.of(this);
        for (Piece piece : pieces) {
            boolean dead = piece.text().indexOf('{') >= 0
                    && Placeholders.OF_SECTION
                            .matcher(piece.text())
                            .results()
                            .anyMatch(placeholder -> !known.test(placeholder.group(2)));
            if (dead) {
                left = left.flatMap(line -> line.without(piece));
            }
        }
        return left;
    }

    /** Returns the line without a link and the separator before it; empty if nothing is left. */
    Optional<ContentsLine> without(Piece link) {
        List<Piece> left = new ArrayList<>(pieces);
        int index = pieces.indexOf(link);
        if (isRow()) {
            left.set(index, literal(""));
            return Optional.of(new ContentsLine(left, isPinned));
        } else if (isOfOneSection()) {
            return Optional.empty();
        }
        left.remove(index);
        left.remove(index == 1 ? index : index - 1);
        return Optional.of(new ContentsLine(left, isPinned));
    }

    /** Returns the line with a link after that to another section. */
    ContentsLine withAfter(Piece link, String other) {
        int index = pieces.indexOf(link(other));
        return with(index + 1, List.of(separator(index), link));
    }

    /** Returns the line with a link before that to another section. */
    ContentsLine withBefore(Piece link, String other) {
        int index = pieces.indexOf(link(other));
        return with(index, List.of(link, separator(index)));
    }

    /** Returns the text between a link and the next, or the one before the last. */
    private Piece separator(int index) {
        return pieces.get(index + 2 < pieces.size() ? index + 1 : index - 1);
    }

    private ContentsLine with(int index, List<Piece> others) {
        List<Piece> more = new ArrayList<>(pieces);
        more.addAll(index, others);
        return new ContentsLine(more, isPinned);
    }

    /** Returns the first link to a section. */
    Piece link(String id) {
        return pieces.stream()
                .filter(piece -> piece.section().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the number of columns before the first character. */
    int indentation() {
        int columns = 0;
        for (char character : prefix().toCharArray()) {
            if (character != ' ' && character != '\t') {
                return columns;
            }
            columns += character == '\t' ? TAB - columns % TAB : 1;
        }
        return columns;
    }

    /** Returns the indentation and the list marker. */
    String prefix() {
        Matcher prefix = PREFIX.matcher(pieces.get(0).text());
        return prefix.lookingAt() ? prefix.group() : "";
    }

    ContentsLine withPrefix(String prefix) {
        List<Piece> changed = new ArrayList<>(pieces);
        changed.set(0, literal(prefix + pieces.get(0).text().substring(prefix().length())));
        return new ContentsLine(changed, isPinned);
    }

    /** Returns the line with its placeholders. */
    String template() {
        return text() + (isPinned ? Placeholders.PINNED : "");
    }

    ContentsLine pinned() {
        return new ContentsLine(pieces, true);
    }

    private String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Returns the line with values of sections instead of placeholders. */
    String fill(Function<String, PageSections.LinkedSection> sections) {
        return Placeholders.fill(text(), sections);
    }
}
