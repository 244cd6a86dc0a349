package io.github.catalogkit.problem;

/**
 * A suppression of the problems of one kind in some lines of a list.
 *
 * @param code the id of the kind of problem
 * @param location the range of the suppression itself
 * @param firstLine the first line that it applies to, from 1
 * @param lastLine the last line that it applies to, inclusive
 */
public record Suppression(String code, TextRange location, int firstLine, int lastLine) {

    /**
     * {@return whether a problem is suppressed}
     *
     * @param problem the problem at a {@link FileLocation}
     */
    public boolean suppresses(Problem problem) {
        return problem.code().equals(code)
                && problem.location() instanceof FileLocation file
                && file.line()
                        .filter(line -> line >= firstLine && line <= lastLine)
                        .isPresent();
    }
}
