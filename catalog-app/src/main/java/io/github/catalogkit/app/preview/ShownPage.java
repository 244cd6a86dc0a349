package io.github.catalogkit.app.preview;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a preview shows now. */
final class ShownPage {

    /** How long a browser waits for a change until it is known whether it is still there. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private State state = new State(0, "", Map.of(), Optional.empty());

    /**
     * A version of what is shown: the HTML of a page of Markdown, or the files of a site; with an error that is shown above it.
     */
    record State(long version, String html, Map<String, byte[]> files, Optional<String> error) {}

    synchronized State current() {
        return state;
    }

    synchronized void show(String html) {
        if (state.error().isPresent() || !html.equals(state.html())) {
            change(new State(state.version() + 1, html, Map.of(), Optional.empty()));
        }
    }

    synchronized void show(Map<String, byte[]> files) {
        if (state.error().isPresent() || !isShown(files)) {
            change(new State(state.version() + 1, "", files, Optional.empty()));
        }
    }

    private boolean isShown(Map<String, byte[]> files) {
        return files.keySet().equals(state.files().keySet())
                && files.entrySet().stream()
                        .allMatch(file ->
                                Arrays.equals(file.getValue(), state.files().get(file.getKey())));
    }

    synchronized void showError(String message) {
        if (!state.error().equals(Optional.of(message))) {
            change(new State(state.version() + 1, state.html(), state.files(), Optional.of(message)));
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
