package io.github.catalogkit.export;

import java.util.List;
import java.util.Objects;

/**
 * An option of an exporter.
 *
 * @param name small letters in words joined by hyphens
 * @param description what it does, in one sentence
 * @param defaultValue the value where none is given
 * @param form which values it takes
 */
public record ExportOption(String name, String description, String defaultValue, Form form) {

    /** Which values an option takes. */
    public sealed interface Form {

        /** Returns whether this text is such a value. */
        boolean accepts(String value);

        /** Returns what is expected, to complete the sentence "expected ...". */
        String expected();
    }

    /** Any text. */
    public record AnyText() implements Form {

        @Override
        public boolean accepts(String value) {
            return true;
        }

        @Override
        public String expected() {
            return "text";
        }
    }

    /** One of several words. */
    public record Choice(List<String> words) implements Form {

        /** Makes a choice of these words. */
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public boolean accepts(String value) {
            return words.contains(value);
        }

        @Override
        public String expected() {
            return String.join(" or ", words);
        }
    }

    /** A whole number within limits that it may reach. */
    public record WholeNumber(int least, int most) implements Form {

        @Override
        public boolean accepts(String value) {
            try {
                int number = Integer.parseInt(value);
                return number >= least && number <= most;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        @Override
        public String expected() {
            return "a whole number from " + least + " to " + most;
        }
    }

    /**
     * Makes an option.
     *
     * @throws IllegalArgumentException if the option would not take its own default
     */
    public ExportOption {
        Objects.requireNonNull(name);
        Objects.requireNonNull(description);
        if (!form.accepts(defaultValue)) {
            throw new IllegalArgumentException("the option " + name + " does not take its default");
        }
    }

    /** Returns an option that is on or off. */
    public static ExportOption flag(String name, String description, boolean defaultValue) {
        return choice(name, description, String.valueOf(defaultValue), "true", "false");
    }

    /** Returns an option that takes one of several words. */
    public static ExportOption choice(String name, String description, String defaultValue, String... words) {
        return new ExportOption(name, description, defaultValue, new Choice(List.of(words)));
    }

    /** Returns an option that takes a whole number from {@code least} to {@code most}. */
    public static ExportOption number(String name, String description, int defaultValue, int least, int most) {
        return new ExportOption(name, description, String.valueOf(defaultValue), new WholeNumber(least, most));
    }

    /** Returns an option that takes any text. */
    public static ExportOption text(String name, String description, String defaultValue) {
        return new ExportOption(name, description, defaultValue, new AnyText());
    }
}
