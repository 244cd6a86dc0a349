package io.github.catalogkit.value;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date, month, season or year of the Gregorian calendar, or a range of these, in the Extended Date/Time Format of ISO
 * 8601-2, levels 0 and 1.
 *
 * <p>The usual forms are {@code 2018-03-04}, {@code 2018-03} and {@code 2018}. Others are a season ({@code 2018-21} for
 * spring to {@code 2018-24} for winter), an approximate date ({@code 1950~}), a year before the common era ({@code -0534}
 * for 535 BCE, {@code 0000} for 1 BCE) and a range ({@code 1975/2013}).
 *
 * @param year the year, -9999 to 9999; 0 is 1 BCE, and -1 is 2 BCE
 * @param month the month, 1 to 12, if known
 * @param day the day of the month, if known; only together with a month
 * @param season the season, if known; only without a month
 * @param approximate whether the date is approximate (circa)
 * @param end the end of the range, if it is one; without an end of its own
 */
public record PartialDate(
        int year,
        OptionalInt month,
        OptionalInt day,
        Optional<Season> season,
        boolean approximate,
        Optional<PartialDate> end) {

    private static final String HELP = "write a year, month or day such as 2018, 2018-03 or 2018-03-04";

    private static final int LAST_YEAR = 9_999;

    /**
     * Makes a date.
     *
     * @param year the year, -9999 to 9999; 0 is 1 BCE, and -1 is 2 BCE
     * @param month the month, 1 to 12, if known
     * @param day the day of the month, if known; only together with a month
     * @param season the season, if known; only without a month
     * @param approximate whether the date is approximate (circa)
     * @param end the end of the range, if it is one; without an end of its own
     * @throws MalformedValueException if the calendar does not have the date, or if parts of it exclude each other
     */
    public PartialDate {
        if (month.isEmpty() && day.isPresent()) {
            throw new MalformedValueException("has a day but no month");
        }
        if (month.isPresent() && season.isPresent()) {
            throw new MalformedValueException("has a month and a season");
        }
        if (end.flatMap(PartialDate::end).isPresent()) {
            throw new MalformedValueException("is a range with two ends");
        }
        boolean known = isIn(-LAST_YEAR, year, LAST_YEAR)
                && (month.isEmpty() || isIn(1, month.getAsInt(), 12))
                && (day.isEmpty() || isIn(1, day.getAsInt(), days(year, month.getAsInt())));
        if (!known) {
            throw new MalformedValueException("is not a valid calendar date", HELP);
        }
    }

    /**
     * Makes a date, month or year.
     *
     * @param year the year, -9999 to 9999; 0 is 1 BCE, and -1 is 2 BCE
     * @param month the month, 1 to 12, if known
     * @param day the day of the month, if known; only together with a month
     * @throws MalformedValueException if the calendar does not have the date, or if there is a day without a month
     */
    public PartialDate(int year, OptionalInt month, OptionalInt day) {
        this(year, month, day, Optional.empty(), false, Optional.empty());
    }

    /**
     * Parses a date.
     *
     * @param text the text, such as {@code 2018}, {@code 2018-03}, {@code 2018-03-09} or {@code 1975/2013}
     * @return the date
     * @throws MalformedValueException if the text is not in ISO 8601, or if the calendar does not have the date
     */
    public static PartialDate of(String text) {
        int slash = text.indexOf('/');
        if (slash > 0 && isIso(text.substring(0, slash)) && isIso(text.substring(slash + 1))) {
            return ofIso(text.substring(0, slash)).until(ofIso(text.substring(slash + 1)));
        }
        if (!isIso(text)) {
            throw DateGuess.of(text)
                    .map(date -> MalformedValueException.meant("is not an ISO date", date.toString()))
                    .orElseGet(() -> new MalformedValueException("is not an ISO date", HELP));
        }
        return ofIso(text);
    }

    /** Parses a text that has the form of ISO 8601 and is not a range; the calendar may not have the date. */
    static PartialDate ofIso(String text) {
        boolean approximate = text.endsWith("~");
        int sign = text.startsWith("-") ? 1 : 0;
        String date = text.substring(sign, text.length() - (approximate ? 1 : 0));
        int year = Integer.parseInt(date.substring(0, 4));
        OptionalInt part = number(date, 5, 7);
        Optional<Season> season = date.length() == 7 ? Season.of(part.orElse(0)) : Optional.empty();
        return new PartialDate(
                sign == 0 ? year : -year,
                season.isPresent() ? OptionalInt.empty() : part,
                number(date, 8, 10),
                season,
                approximate,
                Optional.empty());
    }

    private static OptionalInt number(String text, int start, int end) {
        return text.length() < end ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text.substring(start, end)));
    }

    /**
     * {@return a range from this date to another}
     *
     * @param other the end of the range
     * @throws MalformedValueException if the end is before the start, or is a range itself
     */
    public PartialDate until(PartialDate other) {
        if (other.year < year) {
            throw new MalformedValueException("is a range that ends before it starts", "write the earlier date first");
        }
        return new PartialDate(year, month, day, season, approximate, Optional.of(other));
    }

    /** {@return the year in words, such as {@code 2018} or {@code 535 BCE}} */
    public String yearInWords() {
        return year > 0 ? String.valueOf(year) : 1 - year + " BCE";
    }

    /** Returns the date in ISO 8601-2. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        String digits = Integer.toString(Math.abs(year));
        text.append(year < 0 ? "-" : "").append("0000", 0, 4 - digits.length()).append(digits);
        append(text, month);
        append(text, day);
        season.ifPresent(it -> text.append('-').append(it.number()));
        text.append(approximate ? "~" : "");
        end.ifPresent(it -> text.append('/').append(it));
        return text.toString();
    }

    private static void append(StringBuilder text, OptionalInt part) {
        if (part.isPresent()) {
            text.append(part.getAsInt() < 10 ? "-0" : "-").append(part.getAsInt());
        }
    }

    /** Returns whether a text is a date, month, season or year: digits and hyphens in their places. */
    private static boolean isIso(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = text.endsWith("~") ? text.length() - 1 : text.length();
        int length = end - start;
        boolean iso = length == 4 || length == 7 || length == 10;
        for (int index = 0; iso && index < length; index++) {
            char character = text.charAt(start + index);
            iso = (index == 4 || index == 7) ? character == '-' : isIn('0', character, '9');
        }
        return iso && !text.startsWith("-0000");
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static boolean isIn(int first, int number, int last) {
        return number >= first && number <= last;
    }
}
