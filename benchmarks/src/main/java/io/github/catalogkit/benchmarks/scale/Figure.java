package io.github.catalogkit.benchmarks.scale;

import java.util.List;

/** Something about the scale of Catalog Kit that is measured, and has a target. */
interface Figure {

    /** The name by which it is asked for. */
    String name();

    /** Measures it. */
    List<Row> measure(Workplace workplace);
}
