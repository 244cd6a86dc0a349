package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.run.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs of several subjects in turns, there and back, so that a machine that grows slower or quicker does so for all.
 *
 * @param outcomes the runs of each subject
 */
record Rounds<S>(Map<S, List<Outcome>> outcomes) {

    static <S> Rounds<S> of(List<S> subjects, int rounds, Function<S, Outcome> run) {
        Map<S, List<Outcome>> outcomes = new LinkedHashMap<>();
        List<S> order = new ArrayList<>(subjects);
        for (int round = 0; round < rounds; round++) {
            for (S subject : order) {
                outcomes.computeIfAbsent(subject, first -> new ArrayList<>()).add(run.apply(subject));
            }
            Collections.reverse(order);
        }
        return new Rounds<>(outcomes);
    }

    /** After a round that does not count, in which files come into memory. */
    static <S> Rounds<S> afterOne(List<S> subjects, int rounds, Function<S, Outcome> run) {
        return of(subjects, rounds + 1, run).withoutFirst();
    }

    private Rounds<S> withoutFirst() {
        Map<S, List<Outcome>> rest = new LinkedHashMap<>();
        outcomes.forEach((subject, runs) -> rest.put(subject, runs.subList(1, runs.size())));
        return new Rounds<>(rest);
    }

    List<Outcome> of(S subject) {
        return Optional.ofNullable(outcomes.get(subject))
                .orElseThrow(() -> new IllegalArgumentException(subject + " was not run"));
    }

    Samples seconds(S subject) {
        return Samples.of(of(subject), Outcome::seconds);
    }

    Samples values(S subject, String name) {
        return Samples.of(of(subject), outcome -> outcome.value(name));
    }
}
