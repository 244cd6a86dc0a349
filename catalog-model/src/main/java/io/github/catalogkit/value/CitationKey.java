package io.github.catalogkit.value;

/** The form of citation keys: what BibTeX, biber and the {@code \cite} command can read. */
public final class CitationKey {

    private static final String FORBIDDEN = "\"#%'(),={}~\\";

    private CitationKey() {}

    /**
     * {@return a citation key that is well-formed}
     *
     * @param key the key
     * @throws MalformedValueException if it is empty, or has whitespace or a character that ends a key in BibTeX
     */
    public static String require(String key) {
        String line = PlainText.normalize(key);
        String allowed = line.codePoints()
                .filter(character -> !isForbidden(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (allowed.isEmpty()) {
            throw new MalformedValueException("is not a valid citation key", "write a word such as doe2020");
        }
        if (!allowed.equals(line)) {
            throw MalformedValueException.meant(
                    "is not a valid citation key: whitespace and any of " + FORBIDDEN + " end a key in BibTeX",
                    allowed);
        }
        return line;
    }

    private static boolean isForbidden(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || FORBIDDEN.indexOf(character) >= 0;
    }
}
