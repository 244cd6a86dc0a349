package io.github.catalogkit.markdown.contents;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indentation of the lines of sections: that of most sections of the same depth. */
final class Indentation {

    private final PageSections sections;

    /** A line with the usual indentation for each depth. */
    private final Map<Integer, ContentsLine> usual = new HashMap<>();

    /** The number of columns before the line of each section. */
    private final Map<Integer, Integer> columns = new HashMap<>();

    Indentation(PageSections sections, List<ContentsLine> lines) {
        this.sections = sections;
        lines.stream()
                .filter(Indentation::follows)
                .forEach(line -> columns.putIfAbsent(sections.index(id(line)), line.indentation()));
        lines.stream()
                .filter(Indentation::follows)
                .filter(line -> line.indentation() > ofParent(line))
                .collect(groupingBy(this::depth))
                .forEach((depth, same) -> usual.put(depth, usual(same)));
    }

    /** Returns the first line with the most frequent indentation. */
    private static ContentsLine usual(List<ContentsLine> lines) {
        Map<Integer, Long> counts = lines.stream().collect(groupingBy(ContentsLine::indentation, counting()));
        int columns = Collections.max(
                        counts.entrySet(),
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
        return lines.stream()
                .filter(line -> line.indentation() == columns)
                .findFirst()
                .orElseThrow();
    }

    /** Returns a line with the usual indentation, unless it is between that and the indentation of the parent. */
    ContentsLine applied(ContentsLine line) {
        Optional<ContentsLine> like = follows(line) ? Optional.ofNullable(usual.get(depth(line))) : Optional.empty();
        return like.filter(it -> line.indentation() > it.indentation() || line.indentation() <= ofParent(line))
                .filter(it -> line.indentation() != it.indentation())
                .map(it -> line.withPrefix(it.prefix()))
                .orElse(line);
    }

    private int ofParent(ContentsLine line) {
        return columns.getOrDefault(sections.parent(id(line)), -1);
    }

    private static boolean follows(ContentsLine line) {
        return !line.keepsPlaces() && line.isOfOneSection();
    }

    private static String id(ContentsLine line) {
        return line.sections().get(0);
    }

    private int depth(ContentsLine line) {
        return sections.find(id(line)).orElseThrow().depth();
    }
}
