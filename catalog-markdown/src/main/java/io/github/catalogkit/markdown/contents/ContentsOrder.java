package io.github.catalogkit.markdown.contents;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The order of the lines in a table of contents: that of the sections. */
final class ContentsOrder {

    private final PageSections sections;
    private final Set<String> unlisted;

    ContentsOrder(PageSections sections, Set<String> unlisted) {
        this.sections = sections;
        this.unlisted = unlisted;
    }

    /** Returns the lines of existing sections in their order, with lines for those that are missing. */
    List<ContentsLine> apply(List<ContentsLine> written) {
        List<ContentsLine> lines = written.stream()
                .flatMap(line -> line.onlyKnown(id -> sections.find(id).isPresent()).stream())
                .toList();
        Set<String> moved = misplaced(lines);
        Map<String, Integer> own = ownLines(lines);
        List<String> missing = missing(lines);
        List<ContentsLine> ordered = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            Optional<ContentsLine> left = Optional.of(lines.get(number));
            for (String id : lines.get(number).sections()) {
                if (moved.contains(id) && own.getOrDefault(id, -1) == number) {
                    left = left.flatMap(it -> it.without(it.link(id)));
                }
            }
            left.ifPresent(ordered::add);
        }
        Indentation indentation = new Indentation(sections, ordered);
        ordered.replaceAll(indentation::applied);
        TreeSet<Integer> inserted = new TreeSet<>();
        Stream.concat(moved.stream(), missing.stream()).map(sections::index).forEach(inserted::add);
        for (int index : inserted) {
            String id = sections.all().get(index).id();
            ContentsLine line = moved.contains(id)
                    ? indentation.applied(alone(lines.get(own.getOrDefault(id, 0)), id))
                    : likeSiblings(id, lines).forSection(id);
            insert(ordered, id, line);
        }
        return ordered;
    }

    /** Returns the lines that would change although there is one for each section. */
    Set<ContentsLine> irregular(List<ContentsLine> lines) {
        Set<String> moved = misplaced(lines);
        Set<ContentsLine> irregular = new HashSet<>();
        List<ContentsLine> own = new ArrayList<>();
        ownLines(lines).forEach((id, number) -> (moved.contains(id) ? irregular : own).add(lines.get(number)));
        Indentation indentation = new Indentation(
                sections,
                lines.stream().filter(line -> !irregular.contains(line)).toList());
        own.stream().filter(line -> !indentation.applied(line).equals(line)).forEach(irregular::add);
        return irregular;
    }

    /** Returns the ids of sections without a line that have a sibling with one, in their order. */
    List<String> missing(List<ContentsLine> lines) {
        Set<String> mentioned = new HashSet<>(unlisted);
        lines.forEach(line -> mentioned.addAll(line.sections()));
        Set<Integer> parents = new HashSet<>();
        ownLines(lines).keySet().forEach(id -> parents.add(sections.parent(id)));
        return sections.below().stream()
                .map(PageSections.LinkedSection::id)
                .distinct()
                .filter(id -> !mentioned.contains(id) && parents.contains(sections.parent(id)))
                .toList();
    }

    /** Returns the number of the first line of each section that is not pinned, in the order of the lines. */
    private static Map<String, Integer> ownLines(List<ContentsLine> lines) {
        Map<String, Integer> own = new LinkedHashMap<>();
        for (int number = 0; number < lines.size(); number++) {
            if (!lines.get(number).keepsPlaces()) {
                for (String id : lines.get(number).sections()) {
                    own.putIfAbsent(id, number);
                }
            }
        }
        return own;
    }

    /** Returns the ids of as few sections as possible, without whose lines all others are in order. */
    private Set<String> misplaced(List<ContentsLine> lines) {
        List<String> ids = List.copyOf(ownLines(lines).keySet());
        TreeMap<Integer, Integer> ends = new TreeMap<>(); // the last section of the best order of each length
        int[] previous = new int[ids.size()];
        for (int place = 0; place < ids.size(); place++) {
            int index = sections.index(ids.get(place));
            Map.Entry<Integer, Integer> before = ends.lowerEntry(index);
            previous[place] = before == null ? -1 : before.getValue();
            Map.Entry<Integer, Integer> replaced = ends.ceilingEntry(index);
            if (replaced != null) {
                ends.remove(replaced.getKey());
            }
            ends.put(index, place);
        }
        Set<String> misplaced = new LinkedHashSet<>(ids);
        for (int place = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); place >= 0; place = previous[place]) {
            misplaced.remove(ids.get(place));
        }
        return misplaced;
    }

    /** Returns the line of a section without its links to others. */
    private static ContentsLine alone(ContentsLine line, String id) {
        return line.isOfOneSection()
                ? line
                : new ContentsLine(
                        List.of(
                                new ContentsLine.Piece(line.prefix(), Optional.empty()),
                                line.link(id),
                                new ContentsLine.Piece("", Optional.empty())),
                        false);
    }

    /** Returns the line of a sibling, in the form that most of them have. */
    private ContentsLine likeSiblings(String id, List<ContentsLine> lines) {
        List<ContentsLine> siblings = ownLines(lines).entrySet().stream()
                .filter(own -> sections.parent(own.getKey()) == sections.parent(id))
                .map(own -> alone(lines.get(own.getValue()), own.getKey()))
                .map(line -> line.forSection(id))
                .toList();
        Map<ContentsLine, Long> counts =
                siblings.stream().collect(groupingBy(Function.identity(), LinkedHashMap::new, counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<ContentsLine, Long>comparingByValue()
                        .thenComparing(form -> -siblings.indexOf(form.getKey())))
                .orElseThrow()
                .getKey();
    }

    /** Inserts a line after that of the section before it, or before that of the section after it. */
    private void insert(List<ContentsLine> lines, String id, ContentsLine line) {
        Map<String, Integer> own = ownLines(lines);
        int index = sections.index(id);
        Optional<Map.Entry<String, Integer>> before = own.entrySet().stream()
                .filter(it -> sections.index(it.getKey()) < index)
                .max(Comparator.comparingInt(it -> sections.index(it.getKey())));
        Map.Entry<String, Integer> beside =
                before.orElseGet(() -> own.entrySet().iterator().next());
        int number = beside.getValue();
        ContentsLine other = lines.get(number);
        if (!other.isOfOneSection()) {
            lines.set(
                    number,
                    before.isPresent()
                            ? other.withAfter(line.link(id), beside.getKey())
                            : other.withBefore(line.link(id), beside.getKey()));
        } else {
            lines.add(before.isPresent() ? endOfPinned(number, index, lines) : number, line);
        }
    }

    /** Returns the number of the line after one and the pinned ones below it of sections before another. */
    private int endOfPinned(int number, int index, List<ContentsLine> lines) {
        int end = number + 1;
        int last = sections.index(lines.get(number).sections().get(0));
        while (end < lines.size() && lines.get(end).isPinned() && lines.get(end).isOfOneSection()) {
            int pinned = sections.index(lines.get(end).sections().get(0));
            if (pinned <= last || pinned >= index) {
                return end;
            }
            last = pinned;
            end++;
        }
        return end;
    }
}
