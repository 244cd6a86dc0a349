package io.github.catalogkit.problem;

import io.github.catalogkit.vocabulary.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A problem of a list. The compiler, readers and rules report all problems as this type.
 *
 * @param code the id of the {@linkplain ProblemKind kind of problem}, such as {@code duplicate-url}
 * @param severity an error or a warning
 * @param location the location
 * @param message what is wrong with which value; it starts in lowercase and has no final period
 * @param related other locations of the problem, such as the first entry with a duplicate URL
 * @param help what to write instead, if known: {@code write "https://linkerd.io/"}
 * @param fix the edit that solves it, if a program can apply it
 */
public record Problem(
        String code,
        Severity severity,
        Location location,
        String message,
        List<Location> related,
        Optional<String> help,
        Optional<Fix> fix) {

    /** The order by location in a file; problems without a file come first. */
    public static final Comparator<Problem> BY_LOCATION = Comparator.comparing(
            problem -> problem.location instanceof FileLocation file ? file : FileLocation.of(""), FileLocation.ORDER);

    /**
     * Makes a problem.
     *
     * @param code the id of the kind of problem
     * @param severity an error or a warning
     * @param location the location
     * @param message what is wrong with which value
     * @param related other locations of the problem
     * @param help what to write instead, if known
     * @param fix the edit that solves it, if a program can apply it
     */
    public Problem {
        related = List.copyOf(related);
    }

    /**
     * {@return a problem without help or fix}
     *
     * @param code the id of the kind of problem
     * @param severity an error or a warning
     * @param location the location
     * @param message what is wrong with which value
     */
    public static Problem of(String code, Severity severity, Location location, String message) {
        return new Problem(code, severity, location, message, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this problem with a help text}
     *
     * @param help what to write instead
     */
    public Problem withHelp(String help) {
        return new Problem(code, severity, location, message, related, Optional.of(help), fix);
    }

    /**
     * {@return a copy of this problem with a fix, and with the help text of the fix if it has none}
     *
     * @param fix the edit that solves it
     */
    public Problem withFix(Fix fix) {
        return new Problem(
                code,
                severity,
                location,
                message,
                related,
                help.or(() -> fix.edit().help()),
                Optional.of(fix));
    }

    /** {@return a copy of this problem without a fix} */
    public Problem withoutFix() {
        return new Problem(code, severity, location, message, related, help, Optional.empty());
    }

    /**
     * {@return a copy of this problem with other related locations}
     *
     * @param related the locations
     */
    public Problem withRelated(List<Location> related) {
        return new Problem(code, severity, location, message, related, help, fix);
    }

    /**
     * {@return a copy of this problem at another location}
     *
     * @param location the location
     */
    public Problem at(Location location) {
        return new Problem(code, severity, location, message, related, help, fix);
    }

    /** {@return whether it is an error, and not a warning} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the message, the other locations and the help in one line} */
    public String text() {
        String others = related.stream().map(Location::toString).collect(Collectors.joining(", "));
        return message
                + (others.isEmpty() ? "" : ", " + others)
                + help.map(it -> "; " + it).orElse("");
    }

    /** {@return the problem in one line, as compilers print it: {@code README.md:12:3: warning: ... [plain-http]}} */
    public String line() {
        String part = location instanceof FileLocation file
                ? file.part().map(it -> it + ": ").orElse("")
                : "";
        return location + ": " + severity.label() + ": " + part + text() + " [" + code + "]";
    }
}
