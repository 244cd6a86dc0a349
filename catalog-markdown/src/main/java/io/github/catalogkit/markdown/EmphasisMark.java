package io.github.catalogkit.markdown;

/**
 * A mark before and after emphasised words.
 *
 * @param character an asterisk or an underscore
 * @param length 1 for emphasis, 2 for strong emphasis
 */
record EmphasisMark(char character, int length) {

    String run() {
        return String.valueOf(character).repeat(length);
    }
}
