package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.program.ExportJson;
import io.github.catalogkit.benchmarks.run.Child;
import io.github.catalogkit.benchmarks.run.Outcome;
import java.util.List;

/** What the exporter of JSON takes, beside Jackson writing the same bytes. */
record JsonFigure() implements Figure {

    private static final Target TARGET = Target.atMost(1.3);

    @Override
    public String name() {
        return "export-json";
    }

    @Override
    public List<Row> measure(Workplace workplace) {
        workplace.tell("exporting json beside Jackson");
        ListShape shape = CompileFigure.shape(workplace);
        int rounds = workplace.effort().exports();
        Outcome outcome = Child.java(
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportJson.class.getName(),
                        String.valueOf(shape.entries()),
                        String.valueOf(shape.sections()),
                        String.valueOf(rounds))
                .run();
        return List.of(Row.times(
                "export json in one line, " + shape.entries() + " entries",
                Quantity.milliseconds("", ExportFigure.lettered(outcome, "ours", rounds)),
                Quantity.milliseconds("JsonGenerator by hand", ExportFigure.lettered(outcome, "hand", rounds)),
                TARGET));
    }
}
