package io.github.catalogkit.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Wrong declarations: source files in which one to three values, members, annotations or names are changed.
 *
 * <p>The same seed results in the same files.
 */
public final class MutatedDeclarations {

    private static final String IMPORTS = """
            import io.github.catalogkit.annotation.*;
            import io.github.catalogkit.vocabulary.Order;
            import io.github.catalogkit.vocabulary.Severity;
            import io.github.catalogkit.vocabulary.Status;
            """;

    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"");
    private static final Pattern CLASS = Pattern.compile("[\\w.]+\\.class");
    private static final Pattern MEMBER = Pattern.compile("\\b(\\w+) = (?:\"[^\"\\n]*\"|[\\w.]+)");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)(?=\\()");
    private static final Pattern KEYWORD = Pattern.compile("\\b(class|interface)(?= \\w+ \\{)");
    private static final Pattern NAME = Pattern.compile("(?<=\\b(?:class|interface) )\\w+");

    private static final List<String> ANNOTATIONS = List.of(
            "Catalog",
            "Section",
            "Tool",
            "Article",
            "Paper",
            "Book",
            "Talk",
            "Series",
            "Group",
            "Style",
            "Layout",
            "Author",
            "Imprint",
            "Event",
            "Image",
            "Link",
            "RuleSetting",
            "Deprecated",
            "Issue",
            "Specification");

    private static final List<String> MEMBERS = List.of(
            "title",
            "url",
            "id",
            "value",
            "authors",
            "tags",
            "links",
            "seeAlso",
            "supersededBy",
            "sections",
            "rules",
            "status",
            "published",
            "event",
            "cover",
            "imprint",
            "accompanies",
            "nonsense",
            "formerIds",
            "order");

    private static final List<String> CLASSES = List.of(
            "int.class",
            "void.class",
            "String[].class",
            "Missing.class",
            "java.util.List.class",
            "A.class",
            "ARegistry.class",
            "AConstants.class",
            "S.class",
            "Envoy.class",
            "Object.class",
            "Override.class",
            "Thread.State.class");

    private static final List<String> KEYWORDS = List.of(
            "enum",
            "record",
            "@interface",
            "abstract class",
            "final class",
            "sealed interface",
            "static class",
            "class");

    private static final List<String> NAMES = List.of(
            "A",
            "ARegistry",
            "AConstants",
            "AProvider",
            "Object",
            "String",
            "Section",
            "Tool",
            "CATALOG",
            "Catalog",
            "_0",
            "$",
            "Größe",
            "\u4e2d\u6587",
            "Data",
            "Envoy",
            "SECTION",
            "Tools",
            "A1",
            "Override",
            "Java",
            "Io");

    private static final List<String> VALUES = List.of(
            "1",
            "null",
            "A.LATER",
            "\"a\" + \"b\"",
            "{}",
            "{\"a\", \"b\"}",
            "@Author(name = \"x\")",
            "{{}}",
            "true",
            "(\"c\")",
            "Status.ARCHIVED",
            "\"\" + 1",
            "'c'",
            "new String()",
            "A.class.getName()");

    /** Typical wrong values of some members, most of which a program can fix. */
    private static final Map<String, List<String>> MISTAKES = new TreeMap<>(Map.of(
            "url",
                    List.of(
                            "https://example.org/?utm_source=a",
                            "https://e.org/a).",
                            "http://e.org",
                            "e.org",
                            "https://e.org/ "),
            "title", List.of("Github", "a  b", "Envoy\u200b", "(a", " b"),
            "description", List.of("on Github  and Javascript", "Envoy is a proxy", "a  [b](http://e.org)  c.", "- x"),
            "name", List.of("Doe, J.; Roe, R.", "Ada Lovelace of Google", "by Ada Lovelace", "Lovelace, Ada"),
            "published", List.of("2021-3-1", "May 2019", "2019/05/01", "1.2.2019"),
            "doi", List.of("https://doi.org/10.1000/182", "doi:10.1000/182", "10.1000/182."),
            "isbn", List.of("ISBN 978-1-4920-3684-5", "9781492036846", "1492036846"),
            "license", List.of("Apache 2.0", "mit", "GPLv3"),
            "repository", List.of("github.com/a/b", "https://github.com/a/b.git", "git@github.com:a/b.git"),
            "id", List.of("A b", "a_b", "A")));

    private final Random random;
    private final List<String> texts = texts();
    private final String file = file();

    /**
     * Makes a source of mutated files.
     *
     * @param seed the seed
     */
    public MutatedDeclarations(long seed) {
        this.random = new Random(seed);
    }

    /**
     * {@return the next file, whose catalog is the interface {@code A}}
     *
     * @param packageName the package of the file
     */
    public String next(String packageName) {
        String mutant = file;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutant = changed(mutant);
        }
        return "package " + packageName + ";\n" + IMPORTS + mutant;
    }

    private static String file() {
        String name = "declarations.java.txt";
        try (InputStream in = MutatedDeclarations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String changed(String file) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 11, 12, 13 -> replaced(file, TEXT, quoted(one(texts)));
            case 3 -> replaced(file, TEXT, one(VALUES));
            case 4 -> replaced(file, CLASS, one(CLASSES));
            case 5 -> replaced(file, MEMBER, "$1 = " + one(random.nextBoolean() ? VALUES : CLASSES));
            case 6 -> replaced(file, Pattern.compile("\\b\\w+(?= = )"), one(MEMBERS));
            case 7 -> replaced(file, ANNOTATION, "@" + one(ANNOTATIONS));
            case 8 -> replaced(file, KEYWORD, one(KEYWORDS));
            case 9 -> replaced(file, NAME, one(NAMES));
            case 10 -> moved(file);
            default -> mistaken(file);
        };
    }

    private String mistaken(String file) {
        String member = one(List.copyOf(MISTAKES.keySet()));
        Pattern value = Pattern.compile("(?<=\\b" + member + " = )" + TEXT);
        return replaced(file, value, quoted(one(MISTAKES.getOrDefault(member, texts))));
    }

    /** Moves, duplicates or removes a line. */
    private String moved(String file) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        int from = random.nextInt(lines.size());
        String line = random.nextBoolean() ? lines.get(from) : lines.remove(from);
        if (random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return String.join("\n", lines) + "\n";
    }

    private String replaced(String file, Pattern pattern, String replacement) {
        List<MatchResult> found = pattern.matcher(file).results().toList();
        if (found.isEmpty()) {
            return file;
        }
        MatchResult place = one(found);
        String text = replacement.contains("$1") && place.groupCount() > 0
                ? replacement.replace("$1", String.valueOf(place.group(1)))
                : replacement;
        return file.substring(0, place.start()) + text + file.substring(place.end());
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Returns a text as a string literal. */
    private static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            switch (character) {
                case '"', '\\' -> literal.append('\\').append(character);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> {
                    if (character < ' ' || Character.isSurrogate(character) || character >= 0xFFFE) {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
                    } else {
                        literal.append(character);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** Returns values that are wrong for some members, of which some have a fix, and unusual values. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "x".repeat(20_000),
                "[".repeat(1_000),
                "*".repeat(3_000),
                "a_".repeat(500),
                "> ".repeat(400),
                "`",
                "**",
                "[x](",
                "<b>",
                "{",
                "}",
                "$S$L$T",
                "*/",
                "\\u002a/",
                "https://example.org/" + "a/".repeat(2_000),
                "javascript:alert(1)",
                "https://user:x@example.org",
                "http://[::1]:99999/",
                "2018-02-30",
                "0000",
                "de-",
                "\ud800",
                "\u202etxt",
                "e\u0301",
                "\u4e2d\u6587",
                "&amp;",
                "a\nb",
                "\t",
                "\u0000",
                "\u2028",
                "10.1000/",
                "978-0-00-000000-0",
                "plain-http",
                "open-vswitch",
                "%s%d%n",
                "{title}",
                "{{",
                "((((",
                "\u201c",
                "A and B",
                "X (Y)",
                "#",
                "- x"));
        IntStream.range(0, 40)
                .mapToObj(number ->
                        new String(new Random(number).ints(12, 1, 0x2fff).toArray(), 0, 12))
                .forEach(texts::add);
        return texts;
    }
}
