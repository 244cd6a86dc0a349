package io.github.catalogkit.app.preview;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a preview shows now. */
final class ShownPage {

    /** How long a browser waits for a change until it is known whether it is still there. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private State state = new State(0, "", Optional.empty());

    /** A version of a page, with an error that is shown above it. */
    record State(long version, String html, Optional<String> error) {}

    synchronized State current() {
        return state;
    }

    synchronized void show(String html) {
        if (state.error().isPresent() || !html.equals(state.html())) {
            change(new State(state.version() + 1, html, Optional.empty()));
        }
    }

    synchronized void showError(String message) {
        if (!state.error().equals(Optional.of(message))) {
            change(new State(state.version() + 1, state.html(), Optional.of(message)));
        }
    }

    private synchronized void change(State changed) {
        state = changed;
        notifyAll();
    }

    /** Waits until there is another version than this one, but not long. */
    synchronized void awaitOther(long version) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long left = PATIENCE.toNanos();
        while (state.version() == version && left > 0) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
            left = end - System.nanoTime();
        }
    }
}
