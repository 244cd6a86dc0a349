package io.github.catalogkit.benchmarks.list;

import static io.github.catalogkit.benchmarks.list.AnnotatedClasses.className;
import static io.github.catalogkit.benchmarks.list.AnnotatedClasses.quoted;
import static java.util.stream.Collectors.joining;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes programs that read constants by name, either generated constants or constants written by hand. */
public final class ReadingPrograms {

    /** Each constant takes three items of the constant pool of the class that reads it (JVMS 4.1). */
    private static final int CONSTANTS_PER_CLASS = 1_000;

    private static final String READ_EACH = """
            package big;

            public final class ReadEach {

                public static void main(String[] arguments) {
                    int read = 0;
            %s        System.out.println("read=" + read);
                }
            }
            %s""";

    private static final String PART = """

            final class Part%d {

                static int read() {
                    int read = 0;
            %s        return read;
                }
            }
            """;

    private static final String READ = "        read += %s.title().isEmpty() ? 0 : 1;\n";

    private ReadingPrograms() {}

    /** Returns {@code big.ReadOne}, which prints the URL of the first entry of a generated section. */
    public static Map<String, String> readOneGenerated(Section section) {
        return readOne("big", generatedConstant(section, section.entries().get(0)));
    }

    /** Returns {@code hand.ReadOne}, which prints the URL of the first entry of {@link #handWrittenClass}. */
    public static Map<String, String> readOneHandWritten(Section section) {
        return readOne("hand", "Hand." + constantName(section.entries().get(0)));
    }

    private static Map<String, String> readOne(String packageName, String constant) {
        return Map.of(packageName + "/ReadOne.java", """
                package %s;

                public final class ReadOne {

                    public static void main(String[] arguments) {
                        long start = System.nanoTime();
                        System.out.println(%s.address().orElseThrow());
                        long end = System.nanoTime();
                        System.out.print("inside=");
                        System.out.println(end - start);
                    }
                }
                """.formatted(packageName, constant));
    }

    /** Returns {@code big.ReadEach}, which reads all constants of a generated section and prints their number. */
    public static Map<String, String> readEach(Section section) {
        List<Entry> entries = section.entries();
        int parts = (entries.size() + CONSTANTS_PER_CLASS - 1) / CONSTANTS_PER_CLASS;
        String calls = each(parts, "        read += Part%d.read();\n"::formatted);
        String classes = each(
                parts,
                part -> PART.formatted(
                        part,
                        entries.stream()
                                .skip((long) part * CONSTANTS_PER_CLASS)
                                .limit(CONSTANTS_PER_CLASS)
                                .map(entry -> READ.formatted(generatedConstant(section, entry)))
                                .collect(joining())));
        return Map.of("big/ReadEach.java", READ_EACH.formatted(calls, classes));
    }

    private static String each(int parts, IntFunction<String> text) {
        return IntStream.range(0, parts).mapToObj(text).collect(joining());
    }

    private static String generatedConstant(Section section, Entry entry) {
        return "BigRegistry." + className(section.id()) + "." + constantName(entry);
    }

    static String constantName(Entry entry) {
        return entry.id().replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Returns {@code hand.Hand}, whose constants are the entries of a section, as a user of the model writes them. */
    public static Map<String, String> handWrittenClass(Section section) {
        return Map.of("hand/Hand.java", """
                package hand;

                import io.github.catalogkit.model.*;
                import io.github.catalogkit.value.*;
                import io.github.catalogkit.text.InlineText;

                public final class Hand {

                    private Hand() {}

                %s}
                """.formatted(
                section.entries().stream().map(ReadingPrograms::constant).collect(joining("\n"))));
    }

    private static String constant(Entry entry) {
        String type = entry.kind().type().getSimpleName();
        return """
                    public static final %1$s %2$s = %1$s.of(EntryDetails.of(%3$s, %4$s)%5$s
                            .build())%6$s;
                """.formatted(
                        type,
                        constantName(entry),
                        quoted(entry.id()),
                        quoted(entry.title()),
                        calls(entry, "url", "description", "authors", "published", "tags", "seeAlso", "license"),
                        calls(entry, "repository", "publication", "publisher"));
    }

    private static String calls(Entry entry, String... members) {
        Map<String, List<String>> values = SampleEntry.values(entry);
        return Stream.of(members)
                .flatMap(member -> values.getOrDefault(member, List.of()).stream()
                        .map(value ->
                                call(member, quoted(value), entry.description().parts())))
                .collect(joining());
    }

    private static String call(String member, String value, List<Inline> description) {
        return switch (member) {
            case "description" -> "\n            .description(" + description(value, description) + ")";
            case "authors" -> "\n            .author(PersonAuthor.of(" + value + "))";
            case "seeAlso" -> "\n            .relation(RelationKind.SEE_ALSO, " + value + ")";
            case "repository" -> ".withRepository(WebAddress.of(" + value + "))";
            case "publication", "publisher" -> ".with" + SampleEntry.capital(member) + "(" + value + ")";
            default -> "\n            ." + member + "(" + value + ")";
        };
    }

    private static String description(String value, List<Inline> parts) {
        return parts.size() == 1
                ? value
                : parts.stream().map(ReadingPrograms::inline).collect(joining(", "));
    }

    private static String inline(Inline part) {
        String text = quoted(part.plain());
        if (part instanceof Inline.Code) {
            return "InlineText.code(" + text + ")";
        } else if (part instanceof Inline.Emphasis) {
            return "InlineText.emphasis(InlineText.text(" + text + "))";
        } else if (part instanceof Inline.Link link) {
            return "InlineText.link(" + quoted(link.address().value()) + ", InlineText.text(" + text + "))";
        }
        return "InlineText.text(" + text + ")";
    }
}
