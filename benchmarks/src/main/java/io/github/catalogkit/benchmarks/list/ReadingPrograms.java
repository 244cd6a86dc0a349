package io.github.catalogkit.benchmarks.list;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes programs that read constants by their names, as only a program can that was compiled with them. */
public final class ReadingPrograms {

    /** So many constants a class, each of which costs three items of its constant pool (JVMS 4.1). */
    private static final int CONSTANTS_A_CLASS = 1_000;

    private ReadingPrograms() {}

    /** Returns {@code big.ReadOne}, which prints the address of the first entry of a generated section. */
    public static SourceFile oneGenerated(Section section) {
        return one("big", constantOf(section, section.entries().get(0)));
    }

    /** Returns {@code hand.ReadOne}, which prints the address of the first entry of a {@link HandWrittenClass}. */
    public static SourceFile oneHandWritten(Section section) {
        return one(
                "hand", "Hand." + JavaName.ofConstant(section.entries().get(0).id()));
    }

    private static SourceFile one(String packageName, String constant) {
        return new SourceFile(packageName + "/ReadOne.java", """
                package %s;

                public final class ReadOne {

                    public static void main(String[] arguments) {
                        long start = System.nanoTime();
                        System.out.println(%s.url());
                        long end = System.nanoTime();
                        System.out.print("inside=");
                        System.out.println(end - start);
                    }
                }
                """.formatted(packageName, constant));
    }

    /** Returns {@code big.ReadEach}, which reads all constants of a generated section, and prints how many there were. */
    public static SourceFile each(Section section) {
        List<Entry> entries = section.entries();
        int parts = (entries.size() + CONSTANTS_A_CLASS - 1) / CONSTANTS_A_CLASS;
        String calls = IntStream.range(0, parts)
                .mapToObj(part -> "        read += Part" + part + ".read();\n")
                .collect(Collectors.joining());
        String classes = IntStream.range(0, parts)
                .mapToObj(part -> part(
                        section,
                        part,
                        entries.subList(
                                part * CONSTANTS_A_CLASS, Math.min(entries.size(), (part + 1) * CONSTANTS_A_CLASS))))
                .collect(Collectors.joining());
        return new SourceFile(
                "big/ReadEach.java",
                "package big;\n\npublic final class ReadEach {\n\n    public static void main(String[] arguments) {\n"
                        + "        int read = 0;\n" + calls
                        + "        System.out.println(\"read=\" + read);\n    }\n}\n"
                        + classes);
    }

    private static String part(Section section, int part, List<Entry> entries) {
        return entries.stream()
                .map(entry -> "        read += " + constantOf(section, entry) + ".title().isEmpty() ? 0 : 1;\n")
                .collect(Collectors.joining(
                        "",
                        "\nfinal class Part" + part + " {\n\n    static int read() {\n        int read = 0;\n",
                        "        return read;\n    }\n}\n"));
    }

    private static String constantOf(Section section, Entry entry) {
        return "BigRegistry." + JavaName.ofClass(section.id()) + "." + JavaName.ofConstant(entry.id());
    }
}
