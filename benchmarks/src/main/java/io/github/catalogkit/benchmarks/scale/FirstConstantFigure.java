package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.HandWrittenClass;
import io.github.catalogkit.benchmarks.list.ReadingPrograms;
import io.github.catalogkit.benchmarks.run.Child;
import io.github.catalogkit.model.Section;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a program waits that reads one constant of a large list, beside one whose section somebody wrote by hand. */
record FirstConstantFigure() implements Figure {

    private static final double LIMIT = 1.3;
    private static final double NANOSECONDS = 1e9;

    @Override
    public String name() {
        return "first-constant";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        Child generated = generated(workplace);
        Child byHand = byHand(workplace);
        workplace.tell("reading one constant");
        Rounds<Child> rounds =
                Rounds.afterOne(List.of(generated, byHand), workplace.effort().starts(), Child::run);
        return List.of(
                Row.times(
                        "first constant of " + CompileFigure.shape(workplace).entries() + " entries: whole process",
                        Quantity.milliseconds("", rounds.seconds(generated)),
                        Quantity.milliseconds("by hand", rounds.seconds(byHand)),
                        Target.atMost(LIMIT)),
                Row.times(
                        "the same: from the start of main",
                        Quantity.milliseconds(
                                "", rounds.values(generated, "inside").dividedBy(NANOSECONDS)),
                        Quantity.milliseconds(
                                "by hand", rounds.values(byHand, "inside").dividedBy(NANOSECONDS)),
                        Target.none()));
    }

    private static Section section(Workplace workplace) {
        return workplace.list(CompileFigure.shape(workplace)).sections().get(0);
    }

    private static Child generated(Workplace workplace) {
        String classPath = workplace.jar(CompileFigure.shape(workplace)) + File.pathSeparator + workplace.model();
        Path program = workplace.program(
                "read-generated", classPath, Stream.of(ReadingPrograms.oneGenerated(section(workplace))));
        return Child.java("-cp", program + File.pathSeparator + classPath, "big.ReadOne");
    }

    private static Child byHand(Workplace workplace) {
        Path hand = workplace.program("hand", workplace.model(), Stream.of(HandWrittenClass.of(section(workplace))));
        String classPath = hand + File.pathSeparator + workplace.model();
        Path program = workplace.program(
                "read-by-hand", classPath, Stream.of(ReadingPrograms.oneHandWritten(section(workplace))));
        return Child.java("-cp", program + File.pathSeparator + classPath, "hand.ReadOne");
    }
}
