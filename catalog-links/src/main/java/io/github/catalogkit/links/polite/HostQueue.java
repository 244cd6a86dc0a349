package io.github.catalogkit.links.polite;

import io.github.catalogkit.links.judge.RetryAfter;
import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The requests to one host that wait, and what is known of its limits. All access is guarded by the owner. */
final class HostQueue {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);

    private static final Duration LONGEST_CRAWL_DELAY = Duration.ofSeconds(30);

    /** A request that waits. */
    record Waiting(LinkRequest request, CompletableFuture<Outcome> outcome) {}

    private final String name;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int slots;
    private Duration interval;
    private Instant next;
    private int active;
    private boolean waking;
    private boolean reading;

    HostQueue(String name, int slots, Duration interval, Instant start) {
        this.name = name;
        this.slots = slots;
        this.interval = interval;
        this.next = start;
    }

    String name() {
        return name;
    }

    int size() {
        return queue.size();
    }

    /** Adds a request; one that continues an inquiry comes before those that start one. */
    void add(Waiting waiting, boolean first) {
        if (first) {
            queue.addFirst(waiting);
        } else {
            queue.addLast(waiting);
        }
    }

    /** Asks for the host's wishes first: nothing else is sent until they are known. */
    void readFirst(Waiting robots) {
        queue.addFirst(robots);
        reading = true;
    }

    void wishes(Optional<Duration> crawlDelay) {
        reading = false;
        crawlDelay.ifPresent(delay -> {
            Duration wished = delay.compareTo(LONGEST_CRAWL_DELAY) < 0 ? delay : LONGEST_CRAWL_DELAY;
            interval = wished.compareTo(interval) > 0 ? wished : interval;
            slots = 1;
        });
    }

    boolean hasSlot() {
        return !queue.isEmpty() && active < (reading ? 1 : slots);
    }

    /** Returns the time to wait until the next request may be sent. */
    Duration pause(Instant now) {
        return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
    }

    boolean isBusy() {
        return active > 0 || !queue.isEmpty();
    }

    /** Returns the least time until all that waits has been sent. */
    Duration left(Instant now) {
        return queue.isEmpty() ? Duration.ZERO : pause(now).plus(interval.multipliedBy(queue.size() - 1L));
    }

    Waiting take(Instant now) {
        active++;
        next = now.plus(interval);
        return queue.removeFirst();
    }

    boolean wakes() {
        return waking;
    }

    void wakes(boolean value) {
        waking = value;
    }

    /** Ends a request, and slows down if the host asks for it. */
    void done(Outcome outcome, Instant now) {
        active--;
        if (slots == 1) {
            // The request may have arrived at any time until now.
            waitUntil(now.plus(interval));
        }
        if (outcome instanceof Answer answer && (answer.status() == 429 || answer.status() == 503)) {
            Optional<Duration> asked =
                    answer.header("retry-after").flatMap(value -> RetryAfter.parse(value, answer.received()));
            if (answer.status() == 429 || asked.isPresent()) {
                slots = 1;
                interval = interval.multipliedBy(2);
                Duration pause =
                        asked.filter(it -> it.compareTo(LONGEST_PAUSE) < 0).orElse(PAUSE);
                waitUntil(now.plus(pause).plusMillis(200));
            }
        }
    }

    private void waitUntil(Instant time) {
        next = time.isAfter(next) ? time : next;
    }
}
