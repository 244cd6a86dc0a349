package io.github.catalogkit.links.net;

import java.time.Duration;
import java.time.Instant;

/** The time of a run. A test has one that does not wait. */
public interface Pace {

    /** {@return the current time} */
    Instant now();

    /**
     * Runs an action later.
     *
     * @param delay the time to wait
     * @param action the action
     */
    void after(Duration delay, Runnable action);

    /**
     * {@return a time that varies by up to a fifth, so that clients that fail together do not return together}
     *
     * @param time the time
     */
    Duration jitter(Duration time);
}
