package io.github.catalogkit.declaration.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** A number, true or false, a constant or a class. */
public record ExpressionValue(int width, CodeBlock flat) implements Value {

    public static ExpressionValue of(int number) {
        return new ExpressionValue(String.valueOf(number).length(), CodeBlock.of("$L", number));
    }

    public static ExpressionValue of(boolean flag) {
        return new ExpressionValue(String.valueOf(flag).length(), CodeBlock.of("$L", flag));
    }

    public static ExpressionValue of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return new ExpressionValue(
                type.getSimpleName().length() + 1 + constant.name().length(),
                CodeBlock.of("$T.$L", type, constant.name()));
    }

    public static ExpressionValue of(ClassName type) {
        return new ExpressionValue(
                String.join(".", type.simpleNames()).length() + ".class".length(), CodeBlock.of("$T.class", type));
    }

    @Override
    public CodeBlock tall(int indentation) {
        return flat;
    }
}
