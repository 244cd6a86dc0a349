package io.github.catalogkit.cli.session;

import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Supplier;

/** Shows what is being done after one second, and removes the message at the end. */
final class Progress extends TimerTask {

    private static final long PATIENCE_MILLISECONDS = 1_000;

    private final Terminal terminal;
    private final String message;
    private boolean shown;
    private boolean done;

    private Progress(Terminal terminal, String message) {
        this.terminal = terminal;
        this.message = message;
    }

    static <T> T during(Terminal terminal, String message, Supplier<T> work) {
        if (!terminal.interactive()) {
            return work.get();
        }
        Progress progress = new Progress(terminal, message + " ...");
        Timer timer = new Timer("progress", true);
        timer.schedule(progress, PATIENCE_MILLISECONDS);
        try {
            return work.get();
        } finally {
            timer.cancel();
            progress.takeBack();
        }
    }

    @Override
    public synchronized void run() {
        if (!done) {
            shown = true;
            terminal.err().print(message);
            terminal.err().flush();
        }
    }

    private synchronized void takeBack() {
        done = true;
        if (shown) {
            terminal.err().print("\r" + " ".repeat(message.length()) + "\r");
            terminal.err().flush();
        }
    }
}
