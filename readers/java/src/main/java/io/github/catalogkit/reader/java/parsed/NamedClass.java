package io.github.catalogkit.reader.java.parsed;

import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** A class of which only names are known, such as that of an annotation. */
class NamedClass extends NamedElement implements TypeElement {

    private final Name qualifiedName;

    NamedClass(ElementKind kind, String simpleName, String qualifiedName) {
        super(kind, simpleName);
        this.qualifiedName = new ParsedName(qualifiedName);
    }

    static NamedClass of(Class<?> type) {
        return new NamedClass(ElementKind.ANNOTATION_TYPE, type.getSimpleName(), type.getName());
    }

    @Override
    public final Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public final NestingKind getNestingKind() {
        return getEnclosingElement() == null ? NestingKind.TOP_LEVEL : NestingKind.MEMBER;
    }

    @Override
    public final TypeMirror getSuperclass() {
        throw unknown("superclass");
    }

    @Override
    public final List<? extends TypeMirror> getInterfaces() {
        return List.of();
    }

    @Override
    public final List<? extends TypeParameterElement> getTypeParameters() {
        return List.of();
    }

    @Override
    public final <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitType(this, parameter);
    }

    @Override
    public final String toString() {
        return qualifiedName.toString();
    }
}
