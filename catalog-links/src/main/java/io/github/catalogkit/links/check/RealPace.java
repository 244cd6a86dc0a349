package io.github.catalogkit.links.check;

import io.github.catalogkit.links.net.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The time of this computer. */
public final class RealPace implements Pace, AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "links-timer");
        thread.setDaemon(true);
        return thread;
    });

    /** Starts the timer. */
    public RealPace() {}

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public void after(Duration delay, Runnable action) {
        ScheduledFuture<?> unused = timer.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public Duration jitter(Duration time) {
        return time.plusNanos(ThreadLocalRandom.current().nextLong(Math.max(1, time.toNanos() / 5)));
    }

    /** Ends the timer. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
