package io.github.catalogkit.it.killed;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts the changes of a file system, and kills the program at one of them. */
final class KillSwitch {

    /** A program that does not change any file any more, as after a kill. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    /** How a program is killed. */
    enum Means {
        /** From then on, each change throws an error, so that one process can be killed many times. */
        FREEZE,
        /** The operating system ends the process. */
        SIGNAL
    }

    private static final long NEVER = Long.MAX_VALUE;

    private Means means = Means.FREEZE;
    private long last = NEVER;
    private long changes;
    private final AtomicBoolean killed = new AtomicBoolean();

    /** Lets the program make this many changes, and kills it at the next one. */
    synchronized void arm(long allowed, Means how) {
        means = how;
        last = allowed;
        changes = 0;
        killed.set(false);
    }

    /** Lets the program make all changes, and counts them. */
    synchronized void disarm() {
        arm(NEVER, Means.FREEZE);
    }

    synchronized long changes() {
        return changes;
    }

    boolean hasKilled() {
        return killed.get();
    }

    /** Counts a change that the program is about to make, and kills it if it may not. */
    synchronized void change() {
        if (!isAllowed()) {
            kill();
        }
    }

    /** Counts a change, and returns whether the program may make it; otherwise, it is killed in the middle. */
    synchronized boolean isAllowed() {
        changes++;
        return changes <= last;
    }

    void kill() {
        killed.set(true);
        if (means == Means.SIGNAL) {
            try {
                new ProcessBuilder(
                                "kill",
                                "-KILL",
                                Long.toString(ProcessHandle.current().pid()))
                        .start()
                        .waitFor();
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new Killed();
    }
}
