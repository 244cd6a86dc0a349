package io.github.catalogkit.reader.json;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.RelationKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The steps from an object to a value in it: names of members and indexes of elements. */
final class MemberPath {

    private static final Pattern BETWEEN_STEPS = Pattern.compile("[.\\[\\]]+");

    private MemberPath() {}

    /** Returns the steps to the value at the path of a declaration, such as {@code links[0].url}. */
    static List<String> of(Node node, String member) {
        List<String> steps = BETWEEN_STEPS
                .splitAsStream(member)
                .filter(step -> !step.isEmpty())
                .toList();
        return kind(steps)
                .filter(kind -> node instanceof Entry)
                .map(kind -> relation((Entry) node, kind, steps.size() > 1 ? Integer.parseInt(steps.get(1)) : 0))
                .orElse(steps);
    }

    private static Optional<RelationKind> kind(List<String> steps) {
        return Stream.of(RelationKind.values())
                .filter(kind -> steps.stream().limit(1).anyMatch(kind.member()::equals))
                .findFirst();
    }

    /** Returns the steps to a relation; annotations have a member for each kind, JSON has one for all. */
    private static List<String> relation(Entry entry, RelationKind kind, int position) {
        return IntStream.range(0, entry.relations().size())
                .filter(index -> entry.relations().get(index).kind() == kind)
                .skip(position)
                .mapToObj(index -> List.of("relations", Integer.toString(index), "target"))
                .findFirst()
                .orElse(List.of());
    }
}
