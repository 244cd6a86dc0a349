package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.program.CatalogHeap;
import io.github.catalogkit.benchmarks.program.StringHeap;
import io.github.catalogkit.benchmarks.run.Child;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a list that was read keeps of the heap, beside its strings alone. */
record HeapFigure() implements Figure {

    private static final double STRINGS = 1.2;
    private static final double BYTES_AN_ENTRY = 100;
    private static final int ROUNDS = 3;

    /** The plainest collector: what is in use is known to the byte. */
    private static final String COLLECTOR = "-XX:+UseSerialGC";

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        ListShape shape = CompileFigure.shape(workplace);
        String own = System.getProperty("java.class.path");
        Child catalog = Child.java(
                COLLECTOR, "-cp", workplace.jar(shape) + File.pathSeparator + own, CatalogHeap.class.getName());
        Child strings = Child.java(
                COLLECTOR,
                "-cp",
                own,
                StringHeap.class.getName(),
                strings(workplace, shape).toString());
        workplace.tell("measuring the heap");
        Rounds<Child> rounds = Rounds.of(List.of(catalog, strings), ROUNDS, Child::run);
        Samples kept = rounds.values(catalog, "heap");
        Samples ofStrings = rounds.values(strings, "heap");
        double allowed = STRINGS * ofStrings.median() + BYTES_AN_ENTRY * shape.entries();
        return List.of(
                Row.times(
                        "heap after reading " + shape.entries() + " entries",
                        new Quantity("", kept, Unit.MEBIBYTES),
                        Quantity.constant("1.2 x strings + 100 bytes an entry", allowed, Unit.MEBIBYTES),
                        Target.atMost(1)),
                Row.times(
                        "the same, an entry",
                        new Quantity("", kept.dividedBy(shape.entries()), Unit.BYTES),
                        new Quantity("of strings", ofStrings.dividedBy(shape.entries()), Unit.BYTES),
                        Target.none()));
    }

    private static Path strings(Workplace workplace, ListShape shape) {
        try {
            return Files.write(workplace.folder().resolve("strings.txt"), ListStrings.of(workplace.list(shape)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
