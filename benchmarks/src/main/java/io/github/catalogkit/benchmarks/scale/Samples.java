package io.github.catalogkit.benchmarks.scale;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a program printed in one or more runs.
 *
 * @param printed lines such as {@code clock=123}, with times in nanoseconds and sizes in bytes, and any others
 * @param name the name of the program, if it is one that another is compared with; may be empty
 */
record Samples(String printed, String name) {

    /** A program that can be run again and again. */
    interface Program {

        Samples run() throws IOException;
    }

    /**
     * Runs programs in turns, back and forth (A B B A), so that a machine that slows down does so for all of them.
     *
     * @return the samples of each program
     */
    static List<Samples> inTurns(int rounds, Collection<? extends Program> programs) throws IOException {
        List<Program> order = new ArrayList<>(programs);
        Map<Program, String> printed = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Program program : order) {
                printed.merge(program, program.run().printed, String::concat);
            }
            Collections.reverse(order);
        }
        return programs.stream()
                .map(program -> new Samples(printed.getOrDefault(program, ""), ""))
                .toList();
    }

    Samples named(String newName) {
        return new Samples(printed, newName);
    }

    /** Returns the numbers of a value, in the order in which they were printed. */
    Quantity of(String value, Quantity.Unit unit) {
        List<Double> numbers = Pattern.compile("(?m)^" + value + "=(\\d+)$")
                .matcher(printed)
                .results()
                .map(line -> Double.valueOf(line.group(1)))
                .toList();
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("the program printed no \"" + value + "\", but: " + printed);
        }
        return new Quantity(numbers, unit, name);
    }
}
