package io.github.catalogkit.declaration.value;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The values of an array; a single one needs no braces. */
public record ArrayValue(List<? extends Value> values) implements Value {

    @Override
    public int width() {
        int inner = values.stream().mapToInt(Value::width).sum() + Value.separators(values.size());
        return values.size() == 1 ? inner : inner + "{}".length();
    }

    @Override
    public CodeBlock flat() {
        CodeBlock inner = values.stream().map(Value::flat).collect(CodeBlock.joining(", "));
        return values.size() == 1 ? inner : CodeBlock.of("{$L}", inner);
    }

    @Override
    public CodeBlock tall(int indentation) {
        if (values.size() == 1) {
            return values.get(0).tall(indentation);
        }
        int inside = indentation + LEVEL;
        CodeBlock inner =
                values.stream().map(value -> value.fitted(inside, inside)).collect(CodeBlock.joining(",\n"));
        return CodeBlock.of("{$>\n$L$<\n}", inner);
    }
}
