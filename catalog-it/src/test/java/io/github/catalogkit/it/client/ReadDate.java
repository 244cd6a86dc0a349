package io.github.catalogkit.it.client;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A date as a program has read it, in the form of our dates. */
final class ReadDate {

    private static final Pattern WORDS =
            Pattern.compile("(?<month>[A-Z][a-z]+) (?:(?<day>[0-9]{1,2}), )?(?<year>[0-9]{4})");

    private ReadDate() {}

    static String of(JsonNode date) {
        if (date.isString()) {
            return iso(date.stringValue().replaceFirst("T.*", ""));
        } else if (date.isNumber()) {
            return year(date.asInt());
        }
        String parts =
                date.path("date-parts").valueStream().map(ReadDate::parts).collect(Collectors.joining("/"));
        String season =
                date.has("season") ? "-2" + date.path("season").asString().replaceFirst("^2", "") : "";
        boolean circa = date.has("circa") && !date.path("circa").asString().equals("false");
        return parts + season + (circa ? "~" : "");
    }

    /** Returns a date in ISO 8601, such as one that was "March 4, 2018". */
    private static String iso(String date) {
        Matcher words = WORDS.matcher(date);
        if (!words.matches()) {
            return date;
        }
        String day = words.group("day");
        return words.group("year")
                + "-"
                + twoDigits(Month.valueOf(words.group("month").toUpperCase(Locale.ROOT))
                        .getValue())
                + (day == null ? "" : "-" + twoDigits(Integer.parseInt(day)));
    }

    /** Returns parts of CSL, which counts years before the common era from 1. */
    private static String parts(JsonNode parts) {
        return parts.valueStream()
                .map(part -> Integer.parseInt(part.asString()))
                .map(number -> number < 0 ? year(number + 1) : number > 31 ? year(number) : twoDigits(number))
                .collect(Collectors.joining("-"));
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }
}
