package io.github.catalogkit.benchmarks.scale;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What was measured in several runs.
 *
 * @param values a number of each run, in their order
 */
record Samples(List<Double> values) {

    Samples {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    static <T> Samples of(List<T> runs, ToDoubleFunction<T> value) {
        return new Samples(runs.stream().map(value::applyAsDouble).toList());
    }

    double median() {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double least() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double most() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    Samples dividedBy(double number) {
        return new Samples(values.stream().map(value -> value / number).toList());
    }

    Samples plus(Samples others) {
        return combined(others, Double::sum);
    }

    Samples minus(Samples others) {
        return combined(others, (value, other) -> value - other);
    }

    /** The ratio of each run to the other that was next to it. */
    Samples ratiosTo(Samples others) {
        return combined(others, (value, other) -> value / other);
    }

    private Samples combined(Samples others, DoubleBinaryOperator operator) {
        return new Samples(IntStream.range(0, Math.min(values.size(), others.values.size()))
                .mapToObj(run -> operator.applyAsDouble(values.get(run), others.values.get(run)))
                .toList());
    }
}
