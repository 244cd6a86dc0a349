package io.github.catalogkit.declaration.value;

import com.palantir.javapoet.CodeBlock;

/** The value of an annotation member. */
public sealed interface Value permits ExpressionValue, TextValue, ArrayValue, Annotation {

    /** The maximum number of columns of a line. */
    int COLUMNS = 120;

    /** The indentation of a level. */
    int LEVEL = 4;

    /** A number of columns that no line reaches. */
    int ENDLESS = 1_000_000;

    /** Returns the number of columns in one line. */
    int width();

    /** Returns the value in one line. */
    CodeBlock flat();

    /**
     * Returns the value in several lines, if it can be broken.
     *
     * @param indentation the indentation of its first line
     */
    CodeBlock tall(int indentation);

    /** Returns the number of columns of the commas between a number of values in one line. */
    static int separators(int values) {
        return Math.max(0, values - 1) * ", ".length();
    }

    /**
     * Returns the value in one line if there is room for it and for the character after it.
     *
     * @param used the number of columns before it in the line
     */
    default CodeBlock fitted(int indentation, int used) {
        return used + width() < COLUMNS ? flat() : tall(indentation);
    }
}
