package io.github.catalogkit.reader.markdown;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arbitrary pages made of what lists are made of, well and badly; one seed gives one sequence of pages. */
final class MarkdownishPages {

    private static final List<String> WORDS = List.of(
            "Word",
            "a",
            "C++",
            "C#",
            ".NET",
            "x_y",
            "Ünï",
            "漢字",
            "🎉",
            "{title}",
            "{",
            "}",
            "{{",
            "{url}",
            "&amp;",
            "&lt;b&gt;",
            "\\*",
            "\\[x\\]",
            "1.",
            "-",
            "*",
            "_",
            "#",
            "iTerm2",
            "don't",
            "&nbsp;",
            "a\\",
            "(x)",
            "[",
            "]",
            "!",
            "<",
            "a|b",
            "$x",
            "`c`",
            ":tada:",
            "@a",
            "&#0;",
            "&#x1F600;",
            "\u200B",
            "\u00A0",
            "\u0001",
            "\uD800",
            "e\u0301",
            "\uFEFF",
            "by",
            "\u2028",
            "\u3000",
            "\t",
            "{description}");

    private static final List<String> ADDRESSES = List.of(
            "https://a.example",
            "https://a.example/b_c",
            "http://x.example/a_(b)",
            "https://e.example/?a=1&b=2",
            "https://e.example/ü",
            "https://e.example/{x}",
            "https://e.example/*a*",
            "https://e.example/&amp;x",
            "https://e.example:99999/",
            "HTTPS://Up.Example/A",
            "http://bad host",
            "https://",
            "//x.example",
            "mailto:a@b.example",
            "docs/x.md",
            "#anchor",
            "#");

    private static final List<String> SEPARATORS = List.of(
            " - ",
            " - ",
            " – ",
            " — ",
            ": ",
            " : ",
            " ",
            "",
            " by ",
            ", by ",
            " (",
            "\u00A0- ",
            " -",
            ". ",
            "-",
            "—",
            ", ",
            " * ",
            " :tada: ",
            "\t- ");

    private static final List<String> APPENDICES = List.of(
            " `MIT`",
            " `MIT` `Go`",
            " ([Source](https://s.example), [Demo](https://d.example)) `MIT`",
            " [![p](p.png)](https://s.example)",
            " [[2]](https://s.example)",
            ". `A` ([s](https://s.example)).");

    private static final List<String> BLOCKS = List.of(
            "<details>\n<summary>x</summary>\n",
            "</details>\n",
            "<!-- c\n- [x](https://x.example)\n-->\n",
            "<p align=\"center\"><img alt=\"Alt\" src=\"a.png\"></p>\n",
            "| a | b |\n|---|:-:|\n| [x](https://x.example) | y |\n",
            "> quoted\n> - [q](https://q.example)\nlazy\n",
            "```\n- [x](https://x.example)\n```\n",
            "    - [code](https://x.example)\n",
            "```\nopen\n",
            "---\n",
            "* * *\n",
            "===\n",
            "[ref]: https://ref.example \"t\"\n",
            "[a b]: <https://ref.example/a>\n'x'\n",
            "- [A](#a)\n  - [B](#b)\n- [C](#c)\n",
            "{title} {{x}\n",
            "\\\n",
            "a\u0000b\n",
            "\f\n",
            "#\n",
            "-\n",
            "* \n\n  x\n",
            "| Name a | b   |\n| ------ | --: |\n| [x](https://x.example) | 1 |\n| [y\\|z](https://y.example) | `2\\|` |\n",
            "> [p](https://p.example) one\n> two\n\n> **[q](https://q.example)** - a|b\n\n> [r](https://r.example)\n",
            "### [h](https://h.example)\n\nOne *two*\nthree.\n\n### [i](https://i.example) ##\nx\n### **[j](https://j.example)**\n\n<b>\n",
            "**[k](https://k.example)** - one\n\n[l](https://l.example): `two`\n  three\n\n**m**: four <https://m.example>\n",
            "<details><summary><a href=\"https://d.example\">d</a> - e</summary>\n\n- [G](https://d.example)\n</details>\n"
                    .repeat(3));

    private static final List<String> MARKERS =
            List.of("- ", "- ", "* ", "* ", "+ ", "1. ", "2) ", "-   ", "*\t", "- [ ] ", "-     ", "- - ", "> - ", "-");

    private static final List<String> INDENTS = List.of("  ", "  ", "    ", "   ", "\t");

    private final Random random;

    private MarkdownishPages(long seed) {
        random = new Random(seed);
    }

    static Stream<String> of(long seed) {
        return Stream.generate(new MarkdownishPages(seed)::page);
    }

    private String page() {
        String blocks = many(9, "", () -> block() + one("\n", "\n", "\n\n", "", " \n"));
        String page = blocks + list("", 0) + one("\n", "", "\n\n", "  ") + (oneIn(3) ? block() : "");
        return (oneIn(40) ? "\uFEFF" : "") + (oneIn(12) ? page.replace("\n", "\r\n") : page);
    }

    private String block() {
        return switch (random.nextInt(10)) {
            case 0, 1 -> heading();
            case 2, 3, 4 -> list(oneIn(4) ? one(INDENTS) : "", 0);
            case 5, 6 -> text() + "\n";
            default -> one(BLOCKS);
        };
    }

    private String heading() {
        String words = oneIn(3) ? text() : words();
        return switch (random.nextInt(6)) {
            case 0 -> words + "\n" + one("===", "---", "-") + "\n";
            case 1 -> "## " + words + " ##\n";
            default -> one("", "", " ") + one("# ", "## ", "## ", "### ", "#### ", "#\t") + words + "\n";
        };
    }

    private String list(String indent, int depth) {
        String marker = one(MARKERS);
        return many(4, "", () -> item(indent, oneIn(12) ? one(MARKERS) : marker, depth));
    }

    private String item(String indent, String marker, int depth) {
        return indent + marker + entry() + (oneIn(25) ? one("  ", "\t", "\\") : "") + "\n"
                + (oneIn(9) ? one("", indent, indent + one(INDENTS)) + text() + "\n" : "")
                + (oneIn(8) ? one("\n", "\n\n", " \n") : "")
                + (oneIn(14) ? block().indent(2 + random.nextInt(3)) : "")
                + (depth < 4 && oneIn(4) ? list(indent + one(INDENTS), depth + 1) : "");
    }

    private String entry() {
        return switch (random.nextInt(10)) {
            case 0 -> text();
            case 1 -> "**" + words() + "**" + one(SEPARATORS) + text();
            case 2 -> words() + " " + link() + one(SEPARATORS) + text();
            case 3 -> one("**", "_", "~~", "`") + link() + one("**", "_", "~~", "`") + one(SEPARATORS) + text();
            case 4 ->
                link()
                        + one(" by ", ", by ")
                        + one("[Al B](https://a.example/al)", "@al", "Al B and C D", "ACME Inc.", "**Al** and *Bo*", "")
                        + one("", " (2019)")
                        + one(SEPARATORS)
                        + text();
            case 5 -> link() + one(SEPARATORS) + text() + one(APPENDICES);
            default -> link() + one(SEPARATORS) + text();
        };
    }

    private String link() {
        return switch (random.nextInt(12)) {
            case 0 -> one("<https://auto.example/a_b>", "https://bare.example/x_y", "www.bare.example");
            case 1 -> "[" + one("ref", "a b", "lost", words()) + "]" + one("", "[]", "[ref]");
            case 2 -> "[" + mark() + "](" + one(ADDRESSES) + ")";
            case 3 -> "[" + words() + "](<" + one(ADDRESSES) + ">)";
            case 4 -> "[" + words() + "](" + one(ADDRESSES) + " \"tit *le\")";
            case 5 -> "[![b](https://img.example/b.svg)](" + one(ADDRESSES) + ")";
            case 6 -> "[](" + one(ADDRESSES) + ")";
            default -> "[" + words() + "](" + one(ADDRESSES) + ")";
        };
    }

    private String text() {
        return many(4, one(" ", " ", "", ", ", ". "), this::mark) + one("", ".");
    }

    private String mark() {
        String around = one("*", "**", "_", "`", "~~", "***");
        return switch (random.nextInt(9)) {
            case 0, 1 -> around + words() + around;
            case 2 -> link();
            case 3 -> one("![i](i.png)", "<b>", "<br/>", "<!-- x -->", "<a name=\"n\">");
            case 4 -> one("*", "_", "`", "**", "[", "](", "<", "\\", "![") + words();
            case 5 -> one("  \n", "\n", "\\\n", "\n      ") + words();
            default -> words();
        };
    }

    private String words() {
        return many(3, " ", () -> one(WORDS));
    }

    private String many(int most, String between, Supplier<String> part) {
        return Stream.generate(part).limit(1 + random.nextInt(most)).collect(Collectors.joining(between));
    }

    private boolean oneIn(int number) {
        return random.nextInt(number) == 0;
    }

    private String one(String... choices) {
        return one(List.of(choices));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
