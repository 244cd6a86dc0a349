package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which sections and entries of two versions of a list are the same, from the surest signs to the weakest. */
final class Alignment {

    private final ListTree one;
    private final ListTree other;
    private final IdentityHashMap<Node, Node> toOther = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Node> toOne = new IdentityHashMap<>();

    private Alignment(ListTree one, ListTree other) {
        this.one = one;
        this.other = other;
    }

    static Alignment of(ListTree one, ListTree other) {
        Alignment alignment = new Alignment(one, other);
        alignment.match(one.catalog(), other.catalog());
        alignment.matchSections();
        alignment.matchEntries();
        return alignment;
    }

    /** Returns the same part of the second list. */
    Optional<Node> toOther(Node node) {
        return Optional.ofNullable(toOther.get(node));
    }

    /** Returns the same part of the first list. */
    Optional<Node> toOne(Node node) {
        return Optional.ofNullable(toOne.get(node));
    }

    private void match(Node node, Node same) {
        toOther.put(node, same);
        toOne.put(same, node);
    }

    /** How a part is recognized in both lists; empty if it has no such sign. */
    private interface Sign<N extends Node> extends Function<N, Optional<? extends Object>> {}

    /** Matches those with the same sign, in their order. */
    private <N extends Node> void match(List<N> nodes, List<N> others, Sign<N> sign, Sign<N> otherSign) {
        Map<Object, Deque<N>> found = new HashMap<>();
        for (N node : others) {
            if (!toOne.containsKey(node)) {
                otherSign
                        .apply(node)
                        .ifPresent(key -> found.computeIfAbsent(key, it -> new ArrayDeque<>())
                                .add(node));
            }
        }
        for (N node : nodes) {
            if (!toOther.containsKey(node)) {
                sign.apply(node)
                        .flatMap(key -> Optional.ofNullable(found.get(key)))
                        .flatMap(same -> Optional.ofNullable(same.poll()))
                        .ifPresent(same -> match(node, same));
            }
        }
    }

    private void matchSections() {
        sections(
                section -> Optional.of(List.of(path(one, section))),
                section -> Optional.of(List.of(path(other, section))));
        sections(section -> Optional.of(section.id()), section -> Optional.of(section.id()));
        sections(section -> Optional.of(section.title()), section -> Optional.of(section.title()));
        sections(Alignment::content, Alignment::content);
        for (Section section : one.sections()) {
            if (toOther(section).isEmpty()) {
                mostAlike(section).ifPresent(same -> match(section, same));
            }
        }
        // What is alone in the same section has another title and other entries.
        IdentityHashMap<Node, Integer> numbers = numbers();
        sections(section -> alone(one, section, toOther, numbers), section -> alone(other, section, toOne, numbers));
    }

    /** Returns a number for each section and the catalog, which is the same for those that are the same. */
    private IdentityHashMap<Node, Integer> numbers() {
        IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
        Stream.concat(Stream.of(one.catalog()), one.sections().stream())
                .forEach(node -> toOther(node).ifPresent(same -> {
                    int number = numbers.size();
                    numbers.put(node, number);
                    numbers.put(same, number);
                }));
        return numbers;
    }

    private void sections(Sign<Section> sign, Sign<Section> otherSign) {
        match(one.sections(), other.sections(), sign, otherSign);
    }

    private static String path(ListTree tree, Section section) {
        Node parent = tree.parent(section);
        return (parent instanceof Section outer ? path(tree, outer) : "") + "\n" + section.title();
    }

    private static Optional<Object> content(Section section) {
        return section.entries().isEmpty() && section.introduction().isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        section.introduction(),
                        section.entries().stream().map(Entry::title).toList()));
    }

    /** Returns the section with most of the same entries. */
    private Optional<Section> mostAlike(Section section) {
        Optional<Section> best = Optional.empty();
        long most = 0;
        for (Section candidate : other.sections()) {
            if (toOne(candidate).isEmpty()) {
                long same = section.entries().stream()
                        .filter(entry -> candidate.entries().stream().anyMatch(it -> isSame(entry, it)))
                        .count();
                if (same > most && 2 * same >= candidate.entries().size()) {
                    best = Optional.of(candidate);
                    most = same;
                }
            }
        }
        return best;
    }

    private static boolean isSame(Entry entry, Entry other) {
        return entry.title().equals(other.title())
                && entry.details().url().equals(other.details().url());
    }

    private static Optional<Integer> alone(
            ListTree tree,
            Section section,
            IdentityHashMap<Node, Node> matched,
            IdentityHashMap<Node, Integer> numbers) {
        long left = tree.siblings(section).stream()
                .filter(it -> !matched.containsKey(it))
                .count();
        return left == 1 ? Optional.ofNullable(numbers.get(tree.parent(section))) : Optional.empty();
    }

    private void matchEntries() {
        List<Function<Entry, Optional<? extends Object>>> signs = List.of(
                entry -> Optional.of(Content.of(entry)),
                entry -> entry.details().url().map(url -> List.of(entry.title(), url)),
                entry -> entry.details().url(),
                entry -> Optional.of(entry.title()));
        signs.forEach(sign -> entries(inSection(sign)));
        signs.subList(0, 3).forEach(sign -> entries((entry, section) -> sign.apply(entry)));
        entries((entry, section) -> described(entry).map(text -> List.of(entry.title(), text)));
        entries(inSection(Alignment::described));
    }

    private static Optional<Object> described(Entry entry) {
        return entry.description().isEmpty() ? Optional.empty() : Optional.of(entry.description());
    }

    /** How an entry in a section is recognized. */
    private interface EntrySign {
        Optional<? extends Object> of(Entry entry, Optional<Integer> section);
    }

    private static EntrySign inSection(Function<Entry, Optional<? extends Object>> sign) {
        return (entry, section) -> section.flatMap(number -> sign.apply(entry).map(key -> List.of(number, key)));
    }

    private void entries(EntrySign sign) {
        IdentityHashMap<Node, Integer> numbers = numbers();
        match(
                one.entries(),
                other.entries(),
                entry -> sign.of(entry, Optional.ofNullable(numbers.get(one.section(entry)))),
                entry -> sign.of(entry, Optional.ofNullable(numbers.get(other.section(entry)))));
    }

    /** Returns the parts of the first list that the second one does not have. */
    Stream<Node> onlyInOne() {
        return one.nodes().filter(node -> toOther(node).isEmpty());
    }
}
