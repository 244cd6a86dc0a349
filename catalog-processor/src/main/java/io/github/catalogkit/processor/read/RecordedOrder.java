package io.github.catalogkit.processor.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The recorded order and suppressions in the source of an outermost class, from {@link
 * io.github.catalogkit.registry.SourceOrder}.
 *
 * @param ranks the position of each class in the source, by its name relative to the outermost
 * @param suppressed the names of classes, each with a rule whose problems are suppressed there
 */
public record RecordedOrder(Map<String, Integer> ranks, Set<String> suppressed) {

    public static RecordedOrder of(AnnotationMembers annotation) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String names : texts(annotation.values("value"))) {
            Stream.of(names.split(" ")).forEach(name -> ranks.putIfAbsent(name, ranks.size()));
        }
        return new RecordedOrder(ranks, new HashSet<>(texts(annotation.values("accepted"))));
    }

    private static List<String> texts(List<AnnotationValue> values) {
        return values.stream()
                .flatMap(value -> AnnotationMembers.textOf(value).stream())
                .toList();
    }

    int rank(TypeElement element) {
        return ranks.getOrDefault(relativeName(element), Integer.MAX_VALUE);
    }

    boolean isSuppressed(TypeElement element, String rule) {
        return Stream.<Element>iterate(element, TypeElement.class::isInstance, Element::getEnclosingElement)
                .anyMatch(it -> suppressed.contains(relativeName(it) + " " + rule));
    }

    /** Returns the name of a class relative to its outermost class, which itself has the name {@code .}. */
    public static String relativeName(Element element) {
        StringBuilder name = new StringBuilder();
        for (Element it = element; it.getEnclosingElement() instanceof TypeElement holder; it = holder) {
            name.insert(0, it.getSimpleName() + (name.isEmpty() ? "" : "."));
        }
        return name.isEmpty() ? "." : name.toString();
    }
}
