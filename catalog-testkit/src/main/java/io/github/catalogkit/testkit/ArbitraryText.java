package io.github.catalogkit.testkit;

import io.github.catalogkit.value.PlainText;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Texts of arbitrary characters, the same ones in each run, for tests of what holds for any text.
 *
 * <p>There are 500 in a usual run, and as many as the system property {@code catalog.cases} says in a long one. About
 * half of their characters mean something to one format or another; the others come from all of Unicode.
 */
public final class ArbitraryText {

    private static final int[] SYNTAX =
            "{}[]()<>\\\\/|@#$%^&_~*\"'`-=+,:;.!? aAbBzZ09éß".codePoints().toArray();

    private static final int LONGEST = 40;

    private ArbitraryText() {}

    /** {@return how many texts there are} */
    public static int cases() {
        return Integer.getInteger("catalog.cases", 500);
    }

    /**
     * {@return texts in the form of {@link PlainText#normalize}, at least one character long}
     *
     * @param seed where chance starts; the same seed gives the same texts
     */
    public static Stream<String> lines(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> PlainText.normalize("x" + text(random))).limit(cases());
    }

    /**
     * {@return titles as the compiler accepts them: like {@link #lines}, and with braces that pair}
     *
     * @param seed where chance starts; the same seed gives the same texts
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
