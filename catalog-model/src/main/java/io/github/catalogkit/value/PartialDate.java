package io.github.catalogkit.value;

import java.util.OptionalInt;

/**
 * A date, month or year of the Gregorian calendar, in ISO 8601: {@code 2018-03-04}, {@code 2018-03} or {@code 2018}.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, if known
 * @param day the day of the month, if known; only together with a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day) {

    private static final String HELP = "write a year, month or day such as 2018, 2018-03 or 2018-03-04";

    /**
     * Makes a date.
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12, if known
     * @param day the day of the month, if known; only together with a month
     * @throws MalformedValueException if the calendar does not have the date, or if there is a day without a month
     */
    public PartialDate {
        if (month.isEmpty() && day.isPresent()) {
            throw new MalformedValueException("has a day but no month");
        }
        boolean known = year >= 1
                && year <= 9_999
                && (month.isEmpty() || isIn(1, month.getAsInt(), 12))
                && (day.isEmpty() || isIn(1, day.getAsInt(), days(year, month.getAsInt())));
        if (!known) {
            throw new MalformedValueException("is not a valid calendar date", HELP);
        }
    }

    /**
     * Parses an ISO 8601 date, month or year.
     *
     * @param text the text, such as {@code 2018}, {@code 2018-03} or {@code 2018-03-09}
     * @return the date, month or year
     * @throws MalformedValueException if the text is not in ISO 8601, or if the calendar does not have the date
     */
    public static PartialDate of(String text) {
        if (!isIso(text)) {
            throw DateGuess.of(text)
                    .map(date -> MalformedValueException.meant("is not an ISO date", date.toString()))
                    .orElseGet(() -> new MalformedValueException("is not an ISO date", HELP));
        }
        return ofIso(text);
    }

    /** Parses a text that has the form of ISO 8601; the calendar may not have the date. */
    static PartialDate ofIso(String text) {
        return new PartialDate(
                Integer.parseInt(text.substring(0, 4)),
                text.length() > 4 ? OptionalInt.of(Integer.parseInt(text.substring(5, 7))) : OptionalInt.empty(),
                text.length() > 7 ? OptionalInt.of(Integer.parseInt(text.substring(8))) : OptionalInt.empty());
    }

    /** Returns the date in ISO 8601. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(10);
        String digits = Integer.toString(year);
        text.append("0000", 0, 4 - digits.length()).append(digits);
        append(text, month);
        append(text, day);
        return text.toString();
    }

    private static void append(StringBuilder text, OptionalInt part) {
        if (part.isPresent()) {
            text.append(part.getAsInt() < 10 ? "-0" : "-").append(part.getAsInt());
        }
    }

    /** Returns whether the text has the form {@code 2018}, {@code 2018-03} or {@code 2018-03-04}. */
    private static boolean isIso(String text) {
        boolean iso = text.length() == 4 || text.length() == 7 || text.length() == 10;
        for (int index = 0; iso && index < text.length(); index++) {
            char character = text.charAt(index);
            iso = (index == 4 || index == 7) ? character == '-' : isIn('0', character, '9');
        }
        return iso && !text.startsWith("0000");
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
