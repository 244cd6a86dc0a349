package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Child;
import java.util.List;
import java.util.stream.Stream;

/** What a program waits that reads a whole list, beside the same out of JSON and out of class files. */
record ReadAllFigure() implements Figure {

    private static final Target JACKSON = Target.atLeast(3);
    private static final Target CLASS_GRAPH = Target.atLeast(8);
    private static final double NANOSECONDS = 1e9;

    @Override
    public String name() {
        return "read-all";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        ListShape shape = CompileFigure.shape(workplace);
        ReadingProcesses processes = ReadingProcesses.of(workplace, shape).requireSameValues();
        workplace.tell("reading all entries");
        Rounds<Child> rounds = Rounds.of(
                List.of(processes.values(), processes.titles(), processes.jackson(), processes.classGraph()),
                workplace.effort().starts(),
                Child::run);
        return Stream.of(
                        rows("all values of " + shape.entries() + " entries", rounds, processes.values(), processes),
                        rows("all titles of " + shape.entries() + " entries", rounds, processes.titles(), processes))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Row> rows(String what, Rounds<Child> rounds, Child ours, ReadingProcesses processes) {
        return List.of(
                inside(what, rounds, ours, "Jackson", processes.jackson(), JACKSON),
                whole(what, rounds, ours, "Jackson", processes.jackson()),
                inside(what, rounds, ours, "ClassGraph", processes.classGraph(), CLASS_GRAPH),
                whole(what, rounds, ours, "ClassGraph", processes.classGraph()));
    }

    private static Row inside(String what, Rounds<Child> rounds, Child ours, String name, Child theirs, Target target) {
        return Row.speed(
                what + ": from the start of main",
                Quantity.milliseconds("", rounds.values(ours, "inside").dividedBy(NANOSECONDS)),
                Quantity.milliseconds(name, rounds.values(theirs, "inside").dividedBy(NANOSECONDS)),
                target);
    }

    private static Row whole(String what, Rounds<Child> rounds, Child ours, String name, Child theirs) {
        return Row.speed(
                what + ": whole process",
                Quantity.milliseconds("", rounds.seconds(ours)),
                Quantity.milliseconds(name, rounds.seconds(theirs)),
                Target.none());
    }
}
