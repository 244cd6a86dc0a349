package io.github.catalogkit.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/** A number, a constant or a class. */
record Word(int width, CodeBlock flat) implements Value {

    static Word of(int number) {
        return new Word(String.valueOf(number).length(), CodeBlock.of("$L", number));
    }

    static Word of(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return new Word(
                type.getSimpleName().length() + 1 + constant.name().length(),
                CodeBlock.of("$T.$L", type, constant.name()));
    }

    static Word of(ClassName type) {
        return new Word(
                String.join(".", type.simpleNames()).length() + ".class".length(), CodeBlock.of("$T.class", type));
    }

    @Override
    public CodeBlock tall(int indentation) {
        return flat;
    }
}
