package io.github.catalogkit.markdown.page;

import io.github.catalogkit.layout.Placeholder;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A value that a {@link LineTemplate} shows.
 *
 * @param placeholder what is shown
 * @param argument the number or the name after the colon; empty if the placeholder has none
 */
public record LineValue(Placeholder placeholder, String argument) {

    private static final Pattern FORM = Pattern.compile("\\{("
            + Stream.of(Placeholder.values()).map(Placeholder::word).collect(Collectors.joining("|"))
            + ")(?::([^{}\n]+))?}");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    /**
     * {@return the value of a placeholder without an argument}
     *
     * @param placeholder the placeholder
     */
    public static LineValue of(Placeholder placeholder) {
        return new LineValue(placeholder, "");
    }

    /**
     * {@return the value of a placeholder with a number}
     *
     * @param placeholder the placeholder
     * @param number the number, from 1
     */
    public static LineValue of(Placeholder placeholder, int number) {
        return new LineValue(placeholder, Integer.toString(number));
    }

    /**
     * {@return the value of a fact; empty if its name cannot be in a placeholder}
     *
     * @param name the name of the fact
     */
    public static Optional<LineValue> ofFact(String name) {
        return Optional.of(new LineValue(Placeholder.FACT, name))
                .filter(value -> parse(value.form(), 0).filter(value::equals).isPresent());
    }

    /** Parses a placeholder at the index of its opening brace. */
    static Optional<LineValue> parse(String template, int index) {
        Matcher matcher = FORM.matcher(template).region(index, template.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Placeholder placeholder = Placeholder.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        Optional<String> argument = Optional.ofNullable(matcher.group(2));
        boolean valid = placeholder.hasArgument() == argument.isPresent()
                && (argument.isEmpty()
                        || placeholder == Placeholder.FACT
                        || NUMBER.matcher(argument.get()).matches());
        return valid ? Optional.of(new LineValue(placeholder, argument.orElse(""))) : Optional.empty();
    }

    /** {@return the number after the colon; 0 if there is none} */
    public int number() {
        return NUMBER.matcher(argument).matches() ? Integer.parseInt(argument) : 0;
    }

    /** {@return the placeholder as text, with its braces} */
    public String form() {
        return argument.isEmpty() ? placeholder.form() : "{" + placeholder.word() + ":" + argument + "}";
    }
}
