package io.github.catalogkit.app.watch;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.source.Source;
import java.io.IOException;

/** Repeats an action whenever the files of a source change. */
public final class SourceWatch implements AutoCloseable {

    private final String name;
    private final ChangedFiles changes;
    private final Object action = new Object();
    private boolean closed;

    private SourceWatch(String name, ChangedFiles changes) {
        this.name = name;
        this.changes = changes;
    }

    /**
     * {@return a watch, which notices changes from now on}
     *
     * @param source the source
     * @throws UserErrorException if its files cannot be accessed, or if it is a stream
     */
    public static SourceWatch of(Source source) {
        try {
            return new SourceWatch(source.name(), ChangedFiles.of(source.files()));
        } catch (IOException e) {
            throw UserErrorException.in(source.name(), e);
        }
    }

    /**
     * Runs an action now, and once after changes that belong together, until the watch is closed or the thread is interrupted.
     *
     * @param repeated the action
     */
    public void run(Runnable repeated) {
        try {
            do {
                synchronized (action) {
                    if (closed) {
                        return;
                    }
                    repeated.run();
                }
            } while (changes.await());
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the watch after the running action, if there is one, so that this leaves nothing half done. */
    @Override
    public void close() {
        synchronized (action) {
            closed = true;
        }
        try {
            changes.close();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }
}
