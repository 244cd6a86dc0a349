package io.github.catalogkit.benchmarks.scale;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a number should be.
 *
 * @param limit the number that it should reach; none where it is only to be known
 * @param most whether it should be at most that, and not at least
 */
record Target(OptionalDouble limit, boolean most) {

    static Target none() {
        return new Target(OptionalDouble.empty(), true);
    }

    static Target atMost(double limit) {
        return new Target(OptionalDouble.of(limit), true);
    }

    static Target atLeast(double limit) {
        return new Target(OptionalDouble.of(limit), false);
    }

    /** As in {@code <= 1.50}. */
    String shown() {
        return limit.isPresent() ? String.format(Locale.ROOT, most ? "<= %.2f" : ">= %.2f", limit.getAsDouble()) : "";
    }

    /** Whether a number is what it should be: {@code yes}, {@code no}, or nothing where there is no target. */
    String judge(double value) {
        if (limit.isEmpty()) {
            return "";
        }
        boolean met = most ? value <= limit.getAsDouble() : value >= limit.getAsDouble();
        return met ? "yes" : "no";
    }
}
