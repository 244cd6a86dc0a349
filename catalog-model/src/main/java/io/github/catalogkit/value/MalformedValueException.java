package io.github.catalogkit.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reports a value that was given as text and is not in the form that it must have.
 *
 * <p>The text of the exception is what is wrong and what to write instead, and starts after the value: {@code is not a
 * valid id: ...; write "open-vswitch"}. Whoever reads the value knows where it is, and adds that.
 */
public final class MalformedValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final @Nullable String help;
    private final @Nullable String replacement;

    /**
     * Creates an exception about a value for which it is not known what to write.
     *
     * @param problem what is wrong, to continue a sentence that starts with the value, without a period
     */
    public MalformedValueException(String problem) {
        this(problem, null, null);
    }

    /**
     * Creates an exception.
     *
     * @param problem what is wrong, to continue a sentence that starts with the value, without a period
     * @param help what to write instead, such as {@code write a number from 0 to 65535}
     */
    public MalformedValueException(String problem, String help) {
        this(problem, help, null);
    }

    private MalformedValueException(String problem, @Nullable String help, @Nullable String replacement) {
        super(help == null ? problem : problem + "; " + help);
        this.problem = problem;
        this.help = help;
        this.replacement = replacement;
    }

    /**
     * {@return an exception about a value of which it is known what was meant}
     *
     * @param problem what is wrong, to continue a sentence that starts with the value, without a period
     * @param replacement the value that was meant
     */
    public static MalformedValueException meant(String problem, String replacement) {
        return new MalformedValueException(problem, "write \"" + replacement + "\"", replacement);
    }

    /** {@return what is wrong, to continue a sentence that starts with the value} */
    public String problem() {
        return problem;
    }

    /** {@return what to write instead, if that is known} */
    public Optional<String> help() {
        return Optional.ofNullable(help);
    }

    /** {@return the valid value that was probably meant, if known} */
    public Optional<String> replacement() {
        return Optional.ofNullable(replacement);
    }
}
