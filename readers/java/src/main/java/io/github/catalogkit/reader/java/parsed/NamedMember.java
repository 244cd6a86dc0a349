package io.github.catalogkit.reader.java.parsed;

import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A member of an annotation. */
final class NamedMember extends NamedElement implements ExecutableElement {

    NamedMember(String name) {
        super(ElementKind.METHOD, name);
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        return List.of();
    }

    @Override
    public TypeMirror getReturnType() {
        throw unknown("return type");
    }

    @Override
    public List<? extends VariableElement> getParameters() {
        return List.of();
    }

    @Override
    public TypeMirror getReceiverType() {
        throw unknown("receiver");
    }

    @Override
    public boolean isVarArgs() {
        return false;
    }

    @Override
    public boolean isDefault() {
        return false;
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        return List.of();
    }

    @Override
    @SuppressWarnings("NullAway") // as for a member without a default
    public @Nullable AnnotationValue getDefaultValue() {
        return null;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitExecutable(this, parameter);
    }

    @Override
    public String toString() {
        return getSimpleName() + "()";
    }
}
