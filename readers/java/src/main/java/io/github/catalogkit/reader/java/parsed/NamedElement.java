package io.github.catalogkit.reader.java.parsed;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** An element of which only that is known which declarations use: names, nested classes and annotations. */
abstract class NamedElement implements Element {

    private final ElementKind kind;
    private final Name name;

    NamedElement(ElementKind kind, String name) {
        this.kind = kind;
        this.name = new ParsedName(name);
    }

    @Override
    public final ElementKind getKind() {
        return kind;
    }

    @Override
    public final Name getSimpleName() {
        return name;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Set.of();
    }

    @Override
    @SuppressWarnings("NullAway") // an outermost class is in nothing that is known
    public @Nullable Element getEnclosingElement() {
        return null;
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        return List.of();
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    public <A extends Annotation> @Nullable A getAnnotation(Class<A> type) {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // an array of this class
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        return (A[]) Array.newInstance(type, 0);
    }

    @Override
    public TypeMirror asType() {
        throw unknown("type");
    }

    static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException("the " + what + " of a parsed element is not known");
    }
}
