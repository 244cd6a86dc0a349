package io.github.catalogkit.testkit;

import io.github.catalogkit.value.PlainText;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts of arbitrary characters for property tests, which are the same in each run.
 *
 * <p>There are 500 by default; the system property {@code catalog.cases} sets another number. About half of the characters have a
 * meaning in some format; the others are from all of Unicode.
 */
public final class ArbitraryText {

    private static final int[] SYNTAX =
            "{}[]()<>\\\\/|@#$%^&_~*\"'`-=+,:;.!? aAbBzZ09éß".codePoints().toArray();

    private static final int LONGEST = 40;

    private ArbitraryText() {}

    /** {@return the number of texts} */
    public static int cases() {
        return Integer.getInteger("catalog.cases", 500);
    }

    /**
     * {@return texts in the form of {@link PlainText#normalize}, at least one character long}
     *
     * @param seed the seed; the same seed results in the same texts
     */
    public static Stream<String> lines(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> PlainText.normalize("x" + text(random))).limit(cases());
    }

    /**
     * {@return titles that the compiler accepts: like {@link #lines}, with balanced braces}
     *
     * @param seed the seed; the same seed results in the same texts
     */
    public static Stream<String> titles(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> PlainText.normalize("x" + text(random)))
                .filter(PlainText::bracesPair)
                .limit(cases());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(LONGEST))
                .map(index -> character(random))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int character(Random random) {
        if (random.nextBoolean()) {
            return SYNTAX[random.nextInt(SYNTAX.length)];
        }
        int character = random.nextInt(random.nextBoolean() ? 0x800 : Character.MAX_CODE_POINT + 1);
        boolean portable = switch (Character.getType(character)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> character != 0xFFFE && character != 0xFFFF;
        };
        return portable ? character : 'x';
    }
}
