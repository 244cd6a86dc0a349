package io.github.catalogkit.benchmarks.scale;

import java.util.List;

/**
 * Something that was measured, or is known.
 *
 * @param name what it is, in a few words; may be empty
 * @param samples the runs, in seconds or bytes
 * @param unit how it is shown
 */
record Quantity(String name, Samples samples, Unit unit) {

    static Quantity seconds(String name, Samples samples) {
        return new Quantity(name, samples, Unit.SECONDS);
    }

    static Quantity milliseconds(String name, Samples samples) {
        return new Quantity(name, samples, Unit.MILLISECONDS);
    }

    static Quantity constant(String name, double value, Unit unit) {
        return new Quantity(name, new Samples(List.of(value)), unit);
    }

    String shown() {
        String number = unit.show(samples.median());
        return name.isEmpty() ? number : number + " " + name;
    }
}
