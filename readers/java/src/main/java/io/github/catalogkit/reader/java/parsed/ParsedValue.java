package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.Tree;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A value of an annotation, which is the same only as itself. */
final class ParsedValue implements AnnotationValue {

    private final Tree tree;
    private final Object value;

    ParsedValue(Tree tree, Object value) {
        this.tree = tree;
        this.value = value;
    }

    Tree tree() {
        return tree;
    }

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    @SuppressWarnings("unchecked") // lists have only values
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        if (value instanceof String text) {
            return visitor.visitString(text, parameter);
        } else if (value instanceof Boolean flag) {
            return visitor.visitBoolean(flag, parameter);
        } else if (value instanceof Integer number) {
            return visitor.visitInt(number, parameter);
        } else if (value instanceof TypeMirror type) {
            return visitor.visitType(type, parameter);
        } else if (value instanceof VariableElement constant) {
            return visitor.visitEnumConstant(constant, parameter);
        } else if (value instanceof AnnotationMirror annotation) {
            return visitor.visitAnnotation(annotation, parameter);
        }
        return visitor.visitArray((List<? extends AnnotationValue>) value, parameter);
    }

    /** Returns the value as the compiler shows it in messages. */
    @Override
    public String toString() {
        if (value instanceof String text) {
            return '"' + text + '"';
        }
        return value instanceof TypeMirror ? value + ".class" : value.toString();
    }
}
