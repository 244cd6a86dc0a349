package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.list.ReadingPrograms;
import io.github.catalogkit.benchmarks.run.Child;
import io.github.catalogkit.benchmarks.run.Outcome;
import io.github.catalogkit.benchmarks.run.Processing;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether a section of 20,000 entries, more than a class file has room for, compiles, and each constant can be read. */
record OneSectionFigure(CompileTimes times) implements Figure {

    @Override
    public String name() {
        return "one-section";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        ListShape shape = workplace.effort().shape(20_000, 1);
        Rounds<Processing> rounds = times.of(
                shape,
                List.of(Processing.NONE, Processing.CATALOG),
                workplace.effort().largeCompilations(),
                workplace);
        List<Row> rows = new ArrayList<>(
                CompileFigure.rows("javac, " + shape.entries() + " entries in one section", rounds, Target.none()));
        Path jar = workplace.jar(shape);
        String classPath = jar + File.pathSeparator + workplace.model();
        Path program = workplace.program(
                "one-section",
                classPath,
                Stream.of(ReadingPrograms.each(workplace.list(shape).sections().get(0))));
        Outcome read = Child.java("-cp", program + File.pathSeparator + classPath, "big.ReadEach")
                .run();
        rows.add(Row.alone(
                "the same: a process that reads " + read.value("read") + " constants by their names",
                Quantity.constant("", read.seconds(), Unit.SECONDS)));
        if (read.value("read") != shape.entries()) {
            throw new IllegalStateException("expected " + shape.entries() + " constants, but read " + read.values());
        }
        return rows;
    }
}
