package io.github.catalogkit.links.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkResultTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private static LinkResult result(Verdict verdict, LocalDate date) {
        String reason = verdict == Verdict.OK ? "" : "the server answers 500";
        return LinkResult.of("https://example.org/", verdict, reason, Optional.empty(), List.of(), date);
    }

    private static LinkResult first(Verdict verdict) {
        return result(verdict, MONDAY).after(Optional.empty(), 2);
    }

    @Test
    void aFailureThatMayPassIsFlakyOnTheFirstDay() {
        assertThat(first(Verdict.FLAKY).verdict()).isEqualTo(Verdict.FLAKY);
    }

    @Test
    void aFailureThatMayPassIsStillFlakyInAnotherCheckOfTheSameDay() {
        assertThat(result(Verdict.FLAKY, MONDAY)
                        .after(Optional.of(first(Verdict.FLAKY)), 2)
                        .verdict())
                .isEqualTo(Verdict.FLAKY);
    }

    @Test
    void aFailureOfTwoDaysIsDeadSinceTheFirst() {
        LinkResult second = result(Verdict.FLAKY, MONDAY.plusDays(1)).after(Optional.of(first(Verdict.FLAKY)), 2);
        assertThat(second.verdict()).isEqualTo(Verdict.DEAD);
        assertThat(second.failing()).contains(MONDAY);
    }

    @Test
    void aPageThatIsGoneIsDeadAtOnce() {
        assertThat(first(Verdict.DEAD).verdict()).isEqualTo(Verdict.DEAD);
    }

    @Test
    void aLinkThatWorksAgainForgetsItsFailures() {
        LinkResult again = result(Verdict.OK, MONDAY.plusDays(1)).after(Optional.of(first(Verdict.FLAKY)), 2);
        assertThat(again.failures()).isZero();
        assertThat(again.failing()).isEmpty();
    }

    @Test
    void aDeadLinkRemembersWhenItWasAlive() {
        LinkResult dead = result(Verdict.DEAD, MONDAY.plusDays(3)).after(Optional.of(first(Verdict.OK)), 2);
        assertThat(dead.alive()).contains(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"DEAD", "FLAKY", "SUSPICIOUS", "UNCHECKED"})
    void aLinkThatDoesNotWorkIsAlwaysDue(Verdict verdict) {
        assertThat(first(verdict).isDue(MONDAY, 7)).isTrue();
    }

    @Test
    void aLinkThatWorksIsDueAfterItsAge() {
        assertThat(first(Verdict.OK).isDue(MONDAY.plusDays(6), 7)).isFalse();
        assertThat(first(Verdict.OK).isDue(MONDAY.plusDays(7), 7)).isTrue();
    }

    @Test
    void aFileKeepsAllResultsSortedByUrl() throws IOException {
        LinkResult moved = new LinkResult(
                "http://example.org/b",
                Verdict.MOVED,
                "moved",
                Optional.of("https://example.org/b"),
                List.of("https", "archived"),
                MONDAY,
                Optional.of(MONDAY),
                Optional.empty(),
                0);
        LinkResult dead = new LinkResult(
                "http://example.org/a",
                Verdict.DEAD,
                "a \"quoted\" reason",
                Optional.empty(),
                List.of(),
                MONDAY,
                Optional.empty(),
                Optional.of(MONDAY),
                3);
        String text = new String(ResultsFile.write(List.of(moved, dead)), StandardCharsets.UTF_8);
        assertThat(text.lines()).hasSize(2).first().asString().startsWith("{\"url\":\"http://example.org/a\"");
        assertThat(ResultsFile.read(text).values()).containsExactly(dead, moved);
    }

    @Test
    void anotherFileIsNotRead() {
        assertThatThrownBy(() -> ResultsFile.read("# Awesome\n"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 1 is not a result");
    }
}
