package io.github.catalogkit.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Declarations that somebody got wrong: a file in which a few values, members, annotations or names are changed.
 *
 * <p>A seed gives the same mutants each time.
 */
final class Mutants {

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

    private final Random random;
    private final List<String> texts;

    Mutants(long seed, List<String> texts) {
        this.random = new Random(seed);
        this.texts = texts;
    }

    /** A file with one to three changes. */
    String of(String file) {
        String mutant = file;
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            mutant = changed(mutant);
        }
        return mutant;
    }

    private String changed(String file) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 11, 12, 13 -> replaced(file, TEXT, quoted(one(texts)));
            case 3 -> replaced(file, TEXT, one(VALUES));
            case 4 -> replaced(file, CLASS, one(CLASSES));
            case 5 -> replaced(file, MEMBER, "$1 = " + one(random.nextBoolean() ? VALUES : CLASSES));
            case 6 -> replaced(file, Pattern.compile("\\b\\w+(?= = )"), one(MEMBERS));
            case 7 -> replaced(file, ANNOTATION, "@" + one(ANNOTATIONS));
            case 8 -> replaced(file, KEYWORD, one(KEYWORDS));
            case 9 -> replaced(file, NAME, one(NAMES));
            default -> moved(file);
        };
    }

    /** A line that stands where another did, or twice, or not at all. */
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

    /** A text as a literal of Java. */
    static String quoted(String text) {
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
}
