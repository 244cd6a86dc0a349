package io.github.catalogkit.declaration;

import com.palantir.javapoet.CodeBlock;

/** The value of an annotation's member. */
sealed interface Value permits ExpressionValue, TextValue, ArrayValue, Annotation {

    /** As many columns as an annotation may have to stand in one line. */
    int COLUMNS = 100;

    /** The indentation of a level. */
    int LEVEL = 4;

    /** More columns than any line has. */
    int ENDLESS = 1_000_000;

    /** How many columns it has in one line. */
    int width();

    /** In one line. */
    CodeBlock flat();

    /**
     * In several lines, if it can be broken.
     *
     * @param indentation the columns in front of the line where it starts
     */
    CodeBlock tall(int indentation);

    /**
     * In one line if that is short enough.
     *
     * @param used the columns of the line that are in use already
     */
    default CodeBlock fitted(int indentation, int used) {
        return used + width() < COLUMNS ? flat() : tall(indentation);
    }
}
