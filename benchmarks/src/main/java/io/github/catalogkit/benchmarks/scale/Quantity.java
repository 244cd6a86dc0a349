package io.github.catalogkit.benchmarks.scale;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;

/**
 * Something measured in one or more runs, or a constant.
 *
 * @param samples the number of each run, in nanoseconds or bytes
 * @param unit the unit in which it is shown
 * @param name what was measured, if it is shown beside something else; may be empty
 */
record Quantity(List<Double> samples, Unit unit, String name) {

    static Quantity constant(double value, Unit unit, String name) {
        return new Quantity(List.of(value), unit, name);
    }

    Quantity named(String newName) {
        return new Quantity(samples, unit, newName);
    }

    /** Returns each sample divided by a number of entries. */
    Quantity per(int entries) {
        return new Quantity(samples.stream().map(sample -> sample / entries).toList(), unit, name);
    }

    Quantity minus(Quantity other) {
        return combined(other, (sample, others) -> sample - others);
    }

    Statistics statistics() {
        return new ListStatistics(
                samples.stream().mapToDouble(Double::doubleValue).toArray());
    }

    double median() {
        return statistics().getPercentile(50);
    }

    /** Returns the ratio of each run to the other that was next to it. */
    Quantity ratiosTo(Quantity other) {
        return combined(other, (sample, others) -> sample / others);
    }

    private Quantity combined(Quantity other, DoubleBinaryOperator operator) {
        List<Double> combined = IntStream.range(0, Math.min(samples.size(), other.samples.size()))
                .mapToObj(run -> operator.applyAsDouble(samples.get(run), other.samples.get(run)))
                .toList();
        return new Quantity(combined, unit, name);
    }

    /** Returns the median in its unit, and the name. */
    String text() {
        return (String.format(Locale.ROOT, unit.format, median() / unit.size) + " " + name).stripTrailing();
    }

    /** A unit of time or memory. */
    enum Unit {
        SECONDS("%.2f s", 1e9),
        MILLISECONDS("%.1f ms", 1e6),
        MICROSECONDS("%.2f us", 1e3),
        MEBIBYTES("%.1f MiB", 1024 * 1024),
        BYTES("%.0f bytes", 1);

        private final String format;
        private final double size;

        Unit(String format, double size) {
            this.format = format;
            this.size = size;
        }
    }
}
