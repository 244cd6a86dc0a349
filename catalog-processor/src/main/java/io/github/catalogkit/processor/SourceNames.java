package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What {@link io.github.catalogkit.registry.SourceOrder} keeps of the source of an outermost class; {@link KeptOrder}
 * reads it.
 *
 * @param ordered the names of the classes in it, in their order, as many as go into a text with a space between them
 * @param accepted the names of classes, each with a rule that is accepted there
 */
record SourceNames(List<String> ordered, List<String> accepted) {

    /** Less than the 65,535 bytes that a text in a class file can have (JVMS 4.4.7), whatever the characters. */
    private static final int LONGEST = 20_000;

    static SourceNames of(TypeElement outermost) {
        SourceNames names = new SourceNames(new ArrayList<>(), new ArrayList<>());
        StringBuilder text = new StringBuilder();
        names.accept(outermost);
        names.add(outermost, text);
        names.ordered.add(text.toString());
        return new SourceNames(List.copyOf(names.ordered), List.copyOf(names.accepted));
    }

    /** The members of the annotation as source. */
    String members() {
        String classes = "value = " + array(ordered);
        return "(" + (accepted.isEmpty() ? classes : classes + ", accepted = " + array(accepted)) + ")";
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
            text.append(text.isEmpty() ? "" : " ").append(KeptOrder.relativeName(inner));
            accept(inner);
            add(inner, text);
        }
    }

    private void accept(TypeElement element) {
        Suppressions.of(element).forEach(rule -> accepted.add(KeptOrder.relativeName(element) + " " + rule));
    }
}
