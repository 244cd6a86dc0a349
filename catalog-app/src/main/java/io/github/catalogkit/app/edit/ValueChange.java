package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A change of a value that a user writes as {@code NAME=VALUE}, {@code NAME+=VALUE} or {@code NAME-=VALUE}.
 *
 * @param name the name of the property
 * @param operation what to do
 * @param text the value, or elements of a list; empty for no value
 */
public record ValueChange(String name, Operation operation, String text) {

    private static final Pattern FORM = Pattern.compile("\\s*([A-Za-z]+)\\s*([+-]?)=(.*)", Pattern.DOTALL);

    /** What to do with a value. */
    public enum Operation {
        /** Replaces the value. */
        SET,
        /** Adds elements to a list. */
        ADD,
        /** Removes elements from a list. */
        REMOVE
    }

    /**
     * {@return a change in the form that users write}
     *
     * @param text the text, such as {@code tags+=proxy}
     * @throws UserErrorException if it has another form
     */
    public static ValueChange of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw UserErrorException.request(
                    "\"" + text + "\" sets no value; write NAME=VALUE, such as status=archived, or tags+=proxy");
        }
        Operation operation = switch (matcher.group(2)) {
            case "+" -> Operation.ADD;
            case "-" -> Operation.REMOVE;
            default -> Operation.SET;
        };
        return new ValueChange(matcher.group(1), operation, matcher.group(3).strip());
    }

    /** {@return whether this removes the value} */
    boolean isRemoval() {
        return operation == Operation.SET && text.isEmpty();
    }

    /** Returns the error that the text does not fit. */
    UserErrorException error(String problem) {
        return UserErrorException.request(name + " \"" + text + "\" " + problem);
    }
}
