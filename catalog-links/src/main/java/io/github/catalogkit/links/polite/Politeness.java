package io.github.catalogkit.links.polite;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How much is asked of a host, and of all together.
 *
 * @param concurrency the maximum number of requests at once
 * @param perHost the maximum number of requests at once to one host
 * @param rate the maximum number of requests a second to one host, if limited
 * @param hostRates the same for single hosts
 */
public record Politeness(int concurrency, int perHost, Optional<Integer> rate, Map<String, Integer> hostRates) {

    /** One more request at once for so many links of a host. */
    private static final int LINKS_PER_SLOT = 16;

    /** The longest time between two requests that no host asks for. */
    private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(1);

    /** The time in which a host is asked for all of its links, however few or many it has. */
    private static final Duration WHOLE_TIME = Duration.ofSeconds(6);

    /** The time between the starts of two hosts, so that a run does not start with a request to each of them at once. */
    private static final Duration STAGGER = Duration.ofMillis(15);

    private static final int MOST_STAGGERED = 150;

    /**
     * Makes a politeness.
     *
     * @param concurrency the maximum number of requests at once
     * @param perHost the maximum number of requests at once to one host
     * @param rate the maximum number of requests a second to one host, if limited
     * @param hostRates the same for single hosts
     */
    public Politeness {
        hostRates = Map.copyOf(hostRates);
    }

    /** {@return the default politeness} */
    public static Politeness usual() {
        return new Politeness(128, 4, Optional.empty(), Map.of());
    }

    /** Returns how many requests at once a host gets: no more than the length of the run depends on. */
    int slots(String host, int links) {
        return hostRates.containsKey(host)
                ? 1
                : Math.max(1, Math.min(perHost, (links + LINKS_PER_SLOT - 1) / LINKS_PER_SLOT));
    }

    /** Returns the time between two requests to a host: as long as the length of the run does not depend on it. */
    Duration interval(String host, int links) {
        Duration needed = WHOLE_TIME.dividedBy(Math.max(1, links));
        Duration polite = needed.compareTo(LONGEST_INTERVAL) < 0 ? needed : LONGEST_INTERVAL;
        Duration limited = Optional.ofNullable(hostRates.get(host))
                .or(() -> rate)
                .map(it -> Duration.ofNanos(1_075_000_000L / Math.max(1, it)))
                .orElse(Duration.ZERO);
        return limited.compareTo(polite) > 0 ? limited : polite;
    }

    /** Returns the time after which a host starts, by its rank in the order of the numbers of links. */
    Duration start(int rank) {
        return STAGGER.multipliedBy(Math.min(rank, MOST_STAGGERED));
    }
}
