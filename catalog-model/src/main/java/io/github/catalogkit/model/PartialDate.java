package io.github.catalogkit.model;

import io.github.catalogkit.text.MalformedValueException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar of which the day, or the month and the day, may be unknown.
 *
 * <p>As text it is ISO 8601: {@code 2018}, {@code 2018-03} or {@code 2018-03-04}.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, if it is known
 * @param day the day of the month, if it is known; only together with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

    private static final Pattern ISO = Pattern.compile("[0-9]{4}(-[0-9]{2}){0,2}");

    /**
     * Makes a date.
     *
     * @throws MalformedValueException if the calendar has no such date, or if a day is given without a month
     */
    public PartialDate {
        if (month.isEmpty() && day.isPresent()) {
            throw new MalformedValueException("has a day but no month");
        }
        temporal(write(year, month, day));
    }

    /**
     * Reads a date.
     *
     * @throws MalformedValueException if the text is no year, month or day of ISO 8601, or none of the calendar
     */
    public static PartialDate of(String text) {
        temporal(text);
        return new PartialDate(
                Integer.parseInt(text.substring(0, 4)),
                text.length() > 4 ? OptionalInt.of(Integer.parseInt(text.substring(5, 7))) : OptionalInt.empty(),
                text.length() > 7 ? OptionalInt.of(Integer.parseInt(text.substring(8))) : OptionalInt.empty());
    }

    /** Returns the date as ISO 8601. */
    @Override
    public String toString() {
        return write(year, month, day);
    }

    private static String write(int year, OptionalInt month, OptionalInt day) {
        StringBuilder text = new StringBuilder(10);
        text.append(String.format(Locale.ROOT, "%04d", year));
        month.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        day.ifPresent(value -> text.append(String.format(Locale.ROOT, "-%02d", value)));
        return text.toString();
    }

    private static TemporalAccessor temporal(String text) {
        try {
            if (ISO.matcher(text).matches() && !text.startsWith("0000")) {
                return switch (text.length()) {
                    case 4 -> Year.parse(text);
                    case 7 -> YearMonth.parse(text);
                    default -> LocalDate.parse(text);
                };
            }
        } catch (DateTimeParseException e) {
            throw new MalformedValueException("is no date of the calendar; expected a year, month or day such as 2018,"
                    + " 2018-03 or 2018-03-04");
        }
        throw new MalformedValueException(
                "is no ISO date; expected a year, month or day such as 2018, 2018-03 or" + " 2018-03-04");
    }
}
