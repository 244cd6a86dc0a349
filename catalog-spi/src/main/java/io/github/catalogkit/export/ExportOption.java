package io.github.catalogkit.export;

import java.util.List;

/**
 * An option of an exporter.
 *
 * @param name the name: lowercase words joined by hyphens
 * @param description what the option does, in one sentence
 * @param defaultValue the default
 * @param form the form of its values
 */
public record ExportOption(String name, String description, String defaultValue, Form form) {

    /** The form of the values of an option. */
    public sealed interface Form {

        /**
         * {@return whether a text is a valid value}
         *
         * @param value the text
         */
        boolean accepts(String value);

        /** {@return a description of valid values, which completes the sentence "expected ..."} */
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
     * @param words the valid values
     */
    public record Choice(List<String> words) implements Form {

        /**
         * Makes a form.
         *
         * @param words the valid values
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
            int last = words.size() - 1;
            return last < 1
                    ? String.join("", words)
                    : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
        }
    }

    /**
     * An integer in a range.
     *
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
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
     * @param name the name: lowercase words joined by hyphens
     * @param description what the option does, in one sentence
     * @param defaultValue the default
     * @param form the form of its values
     * @throws IllegalArgumentException if the default is not a valid value
     */
    public ExportOption {
        if (!form.accepts(defaultValue)) {
            throw new IllegalArgumentException("the option " + name + " does not take its default");
        }
    }

    /**
     * {@return a flag, which is on or off}
     *
     * @param name the name: lowercase words joined by hyphens
     * @param description what the option does, in one sentence
     * @param defaultValue whether it is on by default
     */
    public static ExportOption flag(String name, String description, boolean defaultValue) {
        return choice(name, description, String.valueOf(defaultValue), "true", "false");
    }

    /**
     * {@return an option whose value is one of several words}
     *
     * @param name the name: lowercase words joined by hyphens
     * @param description what the option does, in one sentence
     * @param defaultValue the default, which is one of the words
     * @param words the valid values
     */
    public static ExportOption choice(String name, String description, String defaultValue, String... words) {
        return new ExportOption(name, description, defaultValue, new Choice(List.of(words)));
    }

    /**
     * {@return an option whose value is an integer in a range}
     *
     * @param name the name: lowercase words joined by hyphens
     * @param description what the option does, in one sentence
     * @param defaultValue the default
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
     */
    public static ExportOption number(String name, String description, int defaultValue, int least, int most) {
        return new ExportOption(name, description, String.valueOf(defaultValue), new WholeNumber(least, most));
    }

    /**
     * {@return an option whose value is any text}
     *
     * @param name the name: lowercase words joined by hyphens
     * @param description what the option does, in one sentence
     * @param defaultValue the default
     */
    public static ExportOption text(String name, String description, String defaultValue) {
        return new ExportOption(name, description, defaultValue, new AnyText());
    }
}
