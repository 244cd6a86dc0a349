package io.github.catalogkit.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Problem PROBLEM =
            Problem.of("broken-link", Severity.ERROR, TextRange.at(1, 1), "the link has no destination");

    private final Reading understood = Reading.of(Catalog.of("meshes", "Meshes"));
    private final AtomicInteger calls = new AtomicInteger();

    private List<Problem> find() {
        calls.incrementAndGet();
        return new ArrayList<>(List.of(PROBLEM));
    }

    @Test
    void findsProblemsOnlyWhenTheyAreAskedFor() {
        Reading reading = understood.withProblems(this::find).withUnread(this::find);

        assertThat(calls).hasValue(0);
        assertThat(reading.problems()).containsExactly(PROBLEM);
        assertThat(calls).hasValue(1);
        assertThat(reading.unread()).containsExactly(PROBLEM);
        assertThat(calls).hasValue(2);
    }

    @Test
    void findsProblemsOnceForAllThreadsAndCopies() {
        Reading reading = understood.withProblems(this::find);
        Reading copy = reading.withUnread(List::of);

        assertThat(IntStream.range(0, 1000)
                        .parallel()
                        .mapToObj(number -> number % 2 == 0 ? reading.problems() : copy.problems()))
                .allSatisfy(problems -> assertThat(problems).containsExactly(PROBLEM));
        assertThat(reading.problems()).isSameAs(copy.problems()).isUnmodifiable();
        assertThat(calls).hasValue(1);
    }

    @Test
    void keepsProblemsThatAreNotReplaced() {
        Reading reading = new Reading(understood.catalog(), understood.locations(), List.of(PROBLEM), List.of());

        assertThat(reading.withUnread(this::find).problems()).containsExactly(PROBLEM);
        assertThat(reading.withProblems(List::of).problems()).isEmpty();
        assertThat(reading.unread()).isEmpty();
    }
}
