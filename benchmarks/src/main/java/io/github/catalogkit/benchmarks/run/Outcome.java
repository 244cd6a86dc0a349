package io.github.catalogkit.benchmarks.run;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * How a process went.
 *
 * @param seconds how long it took, from before its start to its end
 * @param values what it printed of itself, by name
 */
public record Outcome(double seconds, Map<String, Long> values) {

    /** Makes an outcome. */
    public Outcome {
        values = Map.copyOf(values);
    }

    /** Returns a value that it printed. */
    public long value(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(
                        () -> new NoSuchElementException("the program printed no " + name + "=; it printed " + values));
    }
}
