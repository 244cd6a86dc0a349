package io.github.catalogkit.rule.citation;

import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.Season;
import java.util.Optional;

/**
 * The days on which a date can be, as numbers that are only compared: from the first to the last day of a month, year or
 * range.
 *
 * @param first the earliest possible day
 * @param last the latest possible day
 */
record DateSpan(int first, int last) {

    private static final int DAYS = 31;

    private static final int MONTHS = 12;

    /** Returns the span of a date; empty if the date is approximate. */
    static Optional<DateSpan> of(PartialDate date) {
        PartialDate end = date.end().orElse(date);
        return date.approximate() || end.approximate()
                ? Optional.empty()
                : Optional.of(new DateSpan(first(date), last(end)));
    }

    /** Returns whether a date is certainly after another one, even if parts of them are unknown. */
    static boolean isAfter(Optional<PartialDate> one, Optional<PartialDate> other) {
        Optional<DateSpan> before = other.flatMap(DateSpan::of);
        return before.isPresent()
                && one.flatMap(DateSpan::of)
                        .filter(after -> after.first > before.get().last)
                        .isPresent();
    }

    /** Returns whether a range certainly ends before it starts. */
    static boolean isReversed(PartialDate date) {
        return date.end().isPresent()
                && of(date).filter(span -> span.first > span.last).isPresent();
    }

    /** A season is anywhere in its year, since its months differ on the hemispheres. */
    private static int first(PartialDate date) {
        return day(date.year(), date.month().orElse(1), date.day().orElse(1));
    }

    /** A winter can end in the next year. */
    private static int last(PartialDate date) {
        return date.season().filter(season -> season == Season.WINTER).isPresent()
                ? day(date.year() + 1, 3, DAYS)
                : day(date.year(), date.month().orElse(MONTHS), date.day().orElse(DAYS));
    }

    private static int day(int year, int month, int day) {
        return (year * MONTHS + month) * DAYS + day;
    }
}
