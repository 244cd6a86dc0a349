package io.github.catalogkit.markdown.contents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A free text with links to sections, such as a table of contents.
 *
 * <p>{@code {section:ID}} is a link to the section with this id, {@code {anchor:ID}} its destination and {@code {title:ID}} its
 * title. A line with one of them is the line of this section: it moves with the section and is omitted without it. A section
 * that no line mentions gets one beside those of its siblings, unless a line is {@code {unlisted:ID}}. A line that ends with
 * {@code {pinned}} does not move; a line with nothing else pins all. Two opening braces are written as one.
 */
public final class ContentsTemplate {

    private final List<ContentsLine> lines;
    private final Set<String> unlisted;

    private ContentsTemplate(List<ContentsLine> lines, Set<String> unlisted) {
        this.lines = List.copyOf(lines);
        this.unlisted = Set.copyOf(unlisted);
    }

    /**
     * {@return whether a free text has placeholders for sections}
     *
     * @param text the free text
     */
    public static boolean occursIn(String text) {
        return Placeholders.occurIn(text);
    }

    /**
     * {@return a free text in which nothing is a placeholder}
     *
     * @param text the literal text
     */
    public static String escape(String text) {
        return Placeholders.escape(text);
    }

    /**
     * {@return a free text with placeholders for sections that have other ids}
     *
     * @param text the free text
     * @param ids returns the other id of a section
     */
    public static String rename(String text, UnaryOperator<String> ids) {
        return Placeholders.rename(text, ids);
    }

    /**
     * {@return a free text with the values of sections instead of placeholders}
     *
     * @param text the free text
     * @param sections the sections of the file
     */
    public static String fill(String text, PageSections sections) {
        if (!occursIn(text)) {
            return text;
        }
        ContentsTemplate template = of(text);
        return new ContentsOrder(sections, template.unlisted)
                .apply(template.lines).stream()
                        .map(line -> line.fill(id -> sections.find(id).orElseThrow()))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Returns a free text that is filled with the given sections as it is: lines that would move are pinned, and sections
     * without a line are not listed.
     *
     * @param text the free text with placeholders
     * @param sections the sections of the file
     * @return the text with placeholders; the given one, if it has no links to sections
     */
    public static String asIs(String text, PageSections sections) {
        ContentsTemplate template = of(text);
        ContentsOrder order = new ContentsOrder(sections, template.unlisted);
        Set<ContentsLine> irregular = order.irregular(template.lines);
        List<ContentsLine> pinned = template.lines.stream()
                .map(line -> irregular.contains(line) ? line.pinned() : line)
                .toList();
        List<String> others = order.missing(pinned);
        int regular = links(pinned) - links(List.copyOf(irregular));
        boolean hasOwnOrder = regular < irregular.size() || regular < others.size();
        List<String> written = new ArrayList<>();
        int end = 0;
        for (ContentsLine line : hasOwnOrder ? template.lines : pinned) {
            written.add(line.template());
            end = line.sections().isEmpty() ? end : written.size();
        }
        written.addAll(
                end,
                hasOwnOrder
                        ? List.of(Placeholders.PINNED)
                        : others.stream().map(id -> "{unlisted:" + id + "}").toList());
        return String.join("\n", written);
    }

    private static int links(List<ContentsLine> lines) {
        return lines.stream().mapToInt(line -> line.sections().size()).sum();
    }

    private static ContentsTemplate of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        boolean pinned = lines.contains(Placeholders.PINNED);
        Set<String> unlisted = new HashSet<>();
        List<ContentsLine> written = new ArrayList<>();
        lines.stream().filter(line -> !line.equals(Placeholders.PINNED)).forEach(line -> {
            Optional<String> id = Placeholders.unlisted(line);
            id.ifPresent(unlisted::add);
            if (id.isEmpty()) {
                ContentsLine read = ContentsLine.of(line);
                written.add(pinned && !read.sections().isEmpty() ? read.pinned() : read);
            }
        });
        return new ContentsTemplate(written, unlisted);
    }
}
