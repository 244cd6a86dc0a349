package io.github.catalogkit.reader.java.parsed;

import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;
import org.jspecify.annotations.Nullable;

/** The type of a class without type parameters. */
record ParsedType(TypeElement type) implements DeclaredType {

    @Override
    public Element asElement() {
        return type;
    }

    @Override
    public TypeMirror getEnclosingType() {
        throw NamedElement.unknown("enclosing type");
    }

    @Override
    public List<? extends TypeMirror> getTypeArguments() {
        return List.of();
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.DECLARED;
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    public <A extends Annotation> @Nullable A getAnnotation(Class<A> annotation) {
        return null;
    }

    @Override
    @SuppressWarnings("unchecked") // an array of this class
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotation) {
        return (A[]) Array.newInstance(annotation, 0);
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitDeclared(this, parameter);
    }

    @Override
    public String toString() {
        return type.getQualifiedName().toString();
    }
}
