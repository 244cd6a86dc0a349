package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Arbitrary text made of what Markdown cares for; one seed gives one text. */
final class MarkdownishTexts {

    private static final List<String> MARKUP = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "](https://e.example/a_b)",
            "<https://e.example/>",
            "!",
            "#",
            "##",
            "\\",
            "&",
            "&amp;",
            "&#42;",
            "&#32;",
            "&nbsp;",
            "&#97;",
            "<",
            ">",
            "~",
            "~~",
            "|",
            "-",
            "---",
            "+",
            "=",
            "===",
            "$",
            ":",
            "1.",
            "23)",
            "http://e.example/~a",
            "www.e.example",
            "@",
            "{",
            "}",
            "\"",
            "'");

    private static final List<String> CHARACTERS = List.of(
            " ", " ", " ", "a", "b", "x", "word", "é", "e\u0301", "\u0307", "漢", "🎉", "€", "—", "“", "ß", "İ",
            "\u202e", "\u200b", "0", "7");

    private MarkdownishTexts() {}

    static Stream<String> lines(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> line(random));
    }

    static Stream<InlineText> trees(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> new InlineText(parts(random, 3)));
    }

    private static String line(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(14))
                .mapToObj(i -> one(random.nextInt(5) < 3 ? MARKUP : CHARACTERS, random))
                .collect(Collectors.joining());
    }

    private static List<Inline> parts(Random random, int depth) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> part(random, depth))
                .toList();
    }

    private static Inline part(Random random, int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 1 -> new Inline.Code(one(CHARACTERS, random) + one(MARKUP, random));
            case 2 -> new Inline.Emphasis(parts(random, depth - 1));
            case 3 -> new Inline.Strong(parts(random, depth - 1));
            case 4 -> InlineText.link("https://e.example/", parts(random, 0).toArray(Inline[]::new));
            default -> new Inline.Text(one(CHARACTERS, random) + one(MARKUP, random) + one(CHARACTERS, random));
        };
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
