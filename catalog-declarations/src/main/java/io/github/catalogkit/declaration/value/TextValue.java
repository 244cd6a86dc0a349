package io.github.catalogkit.declaration.value;

import com.palantir.javapoet.CodeBlock;

/** A text, as a string literal or text block. */
public record TextValue(String value) implements Value {

    /** The minimum width of a text block, however deeply it is nested. */
    private static final int LEAST_COLUMNS = 40;

    /** The number of columns that a line of a text block leaves for its end. */
    private static final int END = "\"\"\"),".length();

    @Override
    public int width() {
        return TextBlock.suits(value) ? ENDLESS : StringLiteral.of(value).length();
    }

    @Override
    public CodeBlock flat() {
        return CodeBlock.of("$L", StringLiteral.of(value));
    }

    @Override
    public CodeBlock tall(int indentation) {
        if (!TextBlock.suits(value) && !TextBlock.canBreak(value)) {
            return flat();
        }
        int width = Math.max(LEAST_COLUMNS, COLUMNS - indentation - 2 * LEVEL - END);
        return CodeBlock.of("\"\"\"\n$>$>$L$<$<", TextBlock.lines(value, width));
    }
}
