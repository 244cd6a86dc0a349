package io.github.catalogkit.cli.session;

import java.util.function.Consumer;
import java.util.function.Function;

/** A line of a terminal that shows the progress of an action, and is removed at its end. */
public final class ProgressLine implements Consumer<String> {

    private final Terminal terminal;
    private final boolean shown;
    private int width;

    private ProgressLine(Terminal terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /**
     * Runs an action.
     *
     * @param <T> the class of its result
     * @param session the context of the command; only an interactive terminal shows the line, unless the command is quiet
     * @param work the action, which receives the line
     * @return its result
     */
    public static <T> T during(Session session, Function<Consumer<String>, T> work) {
        ProgressLine line = new ProgressLine(
                session.terminal(),
                session.terminal().interactive() && session.verbosity().get() != Verbosity.QUIET);
        try {
            return work.apply(line);
        } finally {
            line.accept("");
        }
    }

    /** Shows a text instead of the last one. */
    @Override
    public void accept(String text) {
        if (shown && (width > 0 || !text.isEmpty())) {
            terminal.err()
                    .print("\r" + text + " ".repeat(Math.max(0, width - text.length())) + (text.isEmpty() ? "\r" : ""));
            terminal.err().flush();
            width = text.length();
        }
    }
}
