package io.github.catalogkit.reader.java.parsed;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** A constant of an enum. */
final class NamedConstant extends NamedElement implements VariableElement {

    NamedConstant(String name) {
        super(ElementKind.ENUM_CONSTANT, name);
    }

    @Override
    @SuppressWarnings("NullAway") // as for all constants of an enum
    public @Nullable Object getConstantValue() {
        return null;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitVariable(this, parameter);
    }

    @Override
    public String toString() {
        return getSimpleName().toString();
    }
}
