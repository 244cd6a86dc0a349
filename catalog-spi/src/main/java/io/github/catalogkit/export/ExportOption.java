package io.github.catalogkit.export;

import java.util.List;

/**
 * An option of an exporter.
 *
 * @param name lowercase letters in words joined by hyphens
 * @param description what it does, in one sentence
 * @param defaultValue the value where none is given
 * @param form which values it takes
 */
public record ExportOption(String name, String description, String defaultValue, Form form) {

    /** Which values an option takes. */
    public sealed interface Form {

        /**
         * {@return whether this text is such a value}
         *
         * @param value the value as it was given
         */
        boolean accepts(String value);

        /** {@return what is expected, to complete the sentence "expected ..."} */
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

    /**
     * One of several words.
     *
     * @param words the values that it takes
     */
    public record Choice(List<String> words) implements Form {

        /**
         * Makes a choice of these words.
         *
         * @param words the values that it takes
         */
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

    /**
     * A whole number within limits that it may reach.
     *
     * @param least the smallest value that it takes
     * @param most the largest value that it takes
     */
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
     * @param name lowercase letters in words joined by hyphens
     * @param description what it does, in one sentence
     * @param defaultValue the value where none is given
     * @param form which values it takes
     * @throws IllegalArgumentException if the option would not take its own default
     */
    public ExportOption {
        if (!form.accepts(defaultValue)) {
            throw new IllegalArgumentException("the option " + name + " does not take its default");
        }
    }

    /**
     * {@return an option that is on or off}
     *
     * @param name lowercase letters in words joined by hyphens
     * @param description what it does, in one sentence
     * @param defaultValue whether it is on where no value is given
     */
    public static ExportOption flag(String name, String description, boolean defaultValue) {
        return choice(name, description, String.valueOf(defaultValue), "true", "false");
    }

    /**
     * {@return an option that takes one of several words}
     *
     * @param name lowercase letters in words joined by hyphens
     * @param description what it does, in one sentence
     * @param defaultValue the one of the words that counts where none is given
     * @param words the values that it takes
     */
    public static ExportOption choice(String name, String description, String defaultValue, String... words) {
        return new ExportOption(name, description, defaultValue, new Choice(List.of(words)));
    }

    /**
     * {@return an option that takes a whole number from {@code least} to {@code most}}
     *
     * @param name lowercase letters in words joined by hyphens
     * @param description what it does, in one sentence
     * @param defaultValue the number where none is given
     * @param least the smallest number that it takes
     * @param most the largest number that it takes
     */
    public static ExportOption number(String name, String description, int defaultValue, int least, int most) {
        return new ExportOption(name, description, String.valueOf(defaultValue), new WholeNumber(least, most));
    }

    /**
     * {@return an option that takes any text}
     *
     * @param name lowercase letters in words joined by hyphens
     * @param description what it does, in one sentence
     * @param defaultValue the value where none is given
     */
    public static ExportOption text(String name, String description, String defaultValue) {
        return new ExportOption(name, description, defaultValue, new AnyText());
    }
}
