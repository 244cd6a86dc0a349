package io.github.catalogkit.processor.write;

import com.palantir.javapoet.CodeBlock;
import io.github.catalogkit.processor.problem.Suppressions;
import io.github.catalogkit.processor.read.RecordedOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The content of {@link io.github.catalogkit.registry.SourceOrder} for an outermost class. {@link RecordedOrder} reads it.
 *
 * @param ordered the names of its nested types in their order, several in a text and separated by spaces
 * @param suppressed the names of classes, each with a rule whose problems are suppressed there
 */
record SourceOrderAnnotation(List<String> ordered, List<String> suppressed) {

    /** The maximum length of a text, which is less than 65,535 bytes for any characters (JVMS 4.4.7). */
    private static final int LONGEST = 20_000;

    static SourceOrderAnnotation of(TypeElement outermost) {
        SourceOrderAnnotation names = new SourceOrderAnnotation(new ArrayList<>(), new ArrayList<>());
        StringBuilder text = new StringBuilder();
        names.addSuppressed(outermost);
        names.add(outermost, text);
        names.ordered.add(text.toString());
        return new SourceOrderAnnotation(List.copyOf(names.ordered), List.copyOf(names.suppressed));
    }

    /** Returns the members of the annotation as source. */
    String members() {
        String classes = "value = " + array(ordered);
        return "(" + (suppressed.isEmpty() ? classes : classes + ", accepted = " + array(suppressed)) + ")";
    }

    private static String array(List<String> names) {
        return names.stream()
                .map(name -> CodeBlock.of("$S", name).toString())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void add(TypeElement holder, StringBuilder text) {
        for (TypeElement inner : ElementFilter.typesIn(holder.getEnclosedElements())) {
            if (text.length() > LONGEST) {
                ordered.add(text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : " ").append(RecordedOrder.relativeName(inner));
            addSuppressed(inner);
            add(inner, text);
        }
    }

    private void addSuppressed(TypeElement element) {
        Suppressions.of(element).forEach(rule -> suppressed.add(RecordedOrder.relativeName(element) + " " + rule));
    }
}
