package io.github.catalogkit.it.lists;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The table of contents in the file of a list: the first list of links within the file.
 *
 * @param lines its lines
 * @param anchors the anchors of the sections by their ids
 */
record ListContents(List<String> lines, Map<String, String> anchors, Map<String, String> titles) {

    private static final Pattern ITEM = Pattern.compile("[ \t]*[-*] .*");

    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    static ListContents of(Catalog catalog) {
        List<String> lines = new ArrayList<>();
        for (String line : AwesomeList.write(catalog).lines().toList()) {
            boolean item = ITEM.matcher(line).matches();
            boolean link = line.contains("- [") && line.contains("](#");
            if (item && (link || !lines.isEmpty())) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                break;
            }
        }
        Anchors unique = new Anchors();
        unique.next(catalog.title());
        Map<String, String> anchors = new HashMap<>();
        Map<String, String> titles = new HashMap<>();
        catalog.allSections()
                .filter(section ->
                        section.layout().line().filter(String::isEmpty).isEmpty())
                .forEach(section -> {
                    anchors.put(section.id(), unique.next(section.title()));
                    titles.put(section.id(), InlineMarkdown.write(section.title()));
                });
        return new ListContents(lines, anchors, titles);
    }

    /** Returns the lines without anchors. */
    List<String> texts() {
        return lines.stream().map(line -> LINK.matcher(line).replaceAll("](#)")).toList();
    }

    /** Returns the anchors in the lines that no section has. */
    List<String> deadAnchors() {
        return lines.stream()
                .flatMap(line -> LINK.matcher(line).results())
                .map((MatchResult match) -> match.group(1))
                .filter(anchor -> !anchors.containsValue(anchor))
                .toList();
    }

    /** Returns the numbers of the lines of sections and their subsections. */
    List<Integer> numbers(Section section) {
        return section.withDescendants()
                .flatMapToInt(it -> IntStream.range(0, lines.size()).filter(number -> isOf(lines.get(number), it)))
                .boxed()
                .toList();
    }

    /** Returns whether a line is that of a section, by its anchor or its title. */
    boolean isOf(String line, Section section) {
        String title = titles.getOrDefault(section.id(), "");
        boolean unique = titles.values().stream().filter(title::equals).count() == 1;
        return line.contains("](#" + anchors.get(section.id()) + ")") || (unique && line.contains("[" + title + "](#"));
    }
}
