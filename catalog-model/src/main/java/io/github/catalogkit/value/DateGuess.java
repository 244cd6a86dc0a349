package io.github.catalogkit.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses the date that a text means which is not in ISO 8601. */
final class DateGuess {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /**
     * A date format.
     *
     * @param pattern the pattern
     * @param year the group of the year
     * @param month the group of the month, a number or a name; 0 if there is none
     * @param day the group of the day; 0 if there is none
     */
    private record Form(Pattern pattern, int year, int month, int day) {

        private static Form of(String pattern, int year, int month, int day) {
            return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
        }

        private Optional<String> iso(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.matches()
                    ? Optional.of(matcher.group(year) + part(matcher, month) + part(matcher, day))
                    : Optional.empty();
        }

        private static String part(Matcher matcher, int group) {
            return group == 0
                    ? ""
                    : Optional.ofNullable(matcher.group(group))
                            .map(DateGuess::twoDigits)
                            .orElse("");
        }
    }

    private static final String YEAR = "([0-9]{4})";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    private static final String SEASON = "(spring|summer|autumn|fall|winter)";

    private static final Map<String, Season> SEASONS = Map.of(
            "spring", Season.SPRING,
            "summer", Season.SUMMER,
            "autumn", Season.AUTUMN,
            "fall", Season.AUTUMN,
            "winter", Season.WINTER);

    private static final Pattern RANGE = Pattern.compile(
            "([0-9]{4})\\s*(?:-{1,3}|[\u2010-\u2014]|to|until|through)\\s*([0-9]{4})", Pattern.CASE_INSENSITIVE);

    private static final Pattern APPROXIMATE =
            Pattern.compile("(?:(?:ca?|circa|approx|about|around)\\.?\\s*|~)([0-9]{4})", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_COMMON_ERA =
            Pattern.compile("([1-9][0-9]{0,3})\\s*B\\.?\\s?C\\.?(?:\\s?E\\.?)?", Pattern.CASE_INSENSITIVE);

    private static final List<Form> FORMS = List.of(
            Form.of(YEAR + "[-/._ ]([0-9]{1,2})(?:[-/._ ]([0-9]{1,2}))?(?:[T ][0-9:.Z+-]+)?", 1, 2, 3),
            Form.of(YEAR + "([0-9]{2})([0-9]{2})", 1, 2, 3),
            Form.of(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR, 3, 1, 2),
            Form.of(DAY + "\\.?\\s+(?:of )?" + MONTH + ",?\\s+" + YEAR, 3, 2, 1),
            Form.of(SEASON + ",?\\s+" + YEAR, 2, 1, 0),
            Form.of(YEAR + ",?\\s+" + SEASON, 1, 2, 0),
            Form.of(MONTH + ",?\\s+" + YEAR, 2, 1, 0),
            Form.of(YEAR + ",?\\s+" + MONTH, 1, 2, 0),
            // a day above 12 is not a month, so it distinguishes the European order from the American one
            Form.of("(1[3-9]|2[0-9]|3[01])[./-]([0-9]{1,2})[./-]" + YEAR, 3, 2, 1),
            Form.of("([0-9]{1,2})[./-](1[3-9]|2[0-9]|3[01])[./-]" + YEAR, 3, 1, 2),
            Form.of("([0-9]{1,2})\\.([0-9]{1,2})\\." + YEAR, 3, 2, 1),
            Form.of("([0-9]{1,2})/" + YEAR, 2, 1, 0),
            Form.of("(?:in\\s+|since\\s+)?" + YEAR + "\\s*\\??", 1, 0, 0));

    private DateGuess() {}

    /** Returns the date that was probably meant. */
    static Optional<String> of(String text) {
        String date = text.strip().replaceFirst("[.,;]$", "");
        return Stream.concat(otherForms(date), FORMS.stream().flatMap(form -> form.iso(date).stream()))
                .filter(DateGuess::isDate)
                .findFirst();
    }

    /** Returns ranges, approximate years and years before the common era. */
    private static Stream<String> otherForms(String date) {
        Matcher range = RANGE.matcher(date);
        Matcher approximate = APPROXIMATE.matcher(date);
        Matcher before = BEFORE_COMMON_ERA.matcher(date);
        if (range.matches()) {
            return Stream.of(range.group(1) + "/" + range.group(2));
        } else if (approximate.matches()) {
            return Stream.of(approximate.group(1) + "~");
        }
        return before.matches() ? Stream.of(beforeCommonEra(Integer.parseInt(before.group(1)))) : Stream.empty();
    }

    /** Returns a year as ISO 8601 counts it, where 1 BCE is the year 0. */
    private static String beforeCommonEra(int year) {
        return String.format(Locale.ROOT, year == 1 ? "%04d" : "-%04d", year - 1);
    }

    private static String twoDigits(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        Season season = SEASONS.get(word);
        if (season != null) {
            return "-" + season.number();
        }
        String number = Character.isDigit(text.charAt(0)) ? text : Integer.toString(MONTHS.indexOf(word) + 1);
        return (number.length() == 1 ? "-0" : "-") + number;
    }

    private static boolean isDate(String iso) {
        try {
            int slash = iso.indexOf('/');
            if (slash < 0) {
                PartialDate.ofIso(iso);
            } else {
                PartialDate.ofIso(iso.substring(0, slash)).until(PartialDate.ofIso(iso.substring(slash + 1)));
            }
            return true;
        } catch (MalformedValueException e) {
            return false;
        }
    }
}
