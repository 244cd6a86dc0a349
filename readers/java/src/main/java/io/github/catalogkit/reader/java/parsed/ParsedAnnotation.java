package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.AnnotationTree;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;

/** An annotation with its explicit values. */
final class ParsedAnnotation implements AnnotationMirror {

    private final AnnotationTree tree;
    private final DeclaredType type;
    private final Map<ExecutableElement, ParsedValue> values;

    ParsedAnnotation(AnnotationTree tree, Class<?> type, Map<String, ParsedValue> values) {
        this.tree = tree;
        this.type = new ParsedType(NamedClass.of(type));
        Map<ExecutableElement, ParsedValue> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(new NamedMember(name), value));
        this.values = Collections.unmodifiableMap(members);
    }

    AnnotationTree tree() {
        return tree;
    }

    @Override
    public DeclaredType getAnnotationType() {
        return type;
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
        return values;
    }

    @Override
    public String toString() {
        return tree.toString();
    }
}
