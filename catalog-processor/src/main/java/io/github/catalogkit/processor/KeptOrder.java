package io.github.catalogkit.processor;

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
 * What {@link io.github.catalogkit.registry.SourceOrder} kept of the source of an outermost class.
 *
 * @param ranks the place of each class in the source, by its name relative to the outermost
 * @param accepted such names, each with a rule that is accepted there
 */
record KeptOrder(Map<String, Integer> ranks, Set<String> accepted) {

    static KeptOrder of(Members annotation) {
        Map<String, Integer> ranks = new HashMap<>();
        for (String names : texts(annotation.values("value"))) {
            Stream.of(names.split(" ")).forEach(name -> ranks.putIfAbsent(name, ranks.size()));
        }
        return new KeptOrder(ranks, new HashSet<>(texts(annotation.values("accepted"))));
    }

    private static List<String> texts(List<AnnotationValue> values) {
        return values.stream().flatMap(value -> Members.textOf(value).stream()).toList();
    }

    int rank(TypeElement element) {
        return ranks.getOrDefault(relativeName(element), Integer.MAX_VALUE);
    }

    boolean accepts(TypeElement element, String rule) {
        return Stream.<Element>iterate(element, TypeElement.class::isInstance, Element::getEnclosingElement)
                .anyMatch(it -> accepted.contains(relativeName(it) + " " + rule));
    }

    /** The name of a class behind that of its outermost class, which itself has the name {@code .}. */
    static String relativeName(Element element) {
        StringBuilder name = new StringBuilder();
        for (Element it = element; it.getEnclosingElement() instanceof TypeElement holder; it = holder) {
            name.insert(0, it.getSimpleName() + (name.isEmpty() ? "" : "."));
        }
        return name.isEmpty() ? "." : name.toString();
    }
}
