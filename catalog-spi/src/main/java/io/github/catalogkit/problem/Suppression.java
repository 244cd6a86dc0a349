package io.github.catalogkit.problem;

/**
 * A decision of the author of a list that problems of one kind are fine in some lines.
 *
 * @param code the id of the kind of problem
 * @param location where the author says so
 * @param firstLine the first line that it is about, from 1
 * @param lastLine the last line that it is about
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
