package io.github.catalogkit.app.links;

import io.github.catalogkit.text.Count;
import java.time.Duration;
import java.util.Optional;

/**
 * How far a check of links is.
 *
 * @param done the number of links whose result is known
 * @param all the number of links to check
 * @param dead the number of dead links so far
 * @param hosts the number of hosts with requests that wait or are on their way
 * @param left the time that the rest takes, once it can be estimated
 */
public record LinkProgress(int done, int all, int dead, int hosts, Optional<Duration> left) {

    /** The time after which the past tells something about the rest. */
    private static final Duration ENOUGH = Duration.ofSeconds(3);

    /**
     * {@return the progress after some time}
     *
     * @param done the number of links whose result is known
     * @param all the number of links to check
     * @param dead the number of dead links so far
     * @param hosts the number of hosts with requests that wait or are on their way
     * @param passed the time since the start
     * @param slowest the least time that the slowest host still needs
     */
    static LinkProgress of(int done, int all, int dead, int hosts, Duration passed, Duration slowest) {
        if (done == 0 || passed.compareTo(ENOUGH) < 0) {
            return new LinkProgress(done, all, dead, hosts, Optional.empty());
        }
        Duration rest = passed.multipliedBy(all - done).dividedBy(done);
        return new LinkProgress(done, all, dead, hosts, Optional.of(rest.compareTo(slowest) > 0 ? rest : slowest));
    }

    /** Returns the progress in one line: {@code 12 of 237 links, 2 dead, 31 hosts busy, about 0:20 left}. */
    @Override
    public String toString() {
        return done + " of " + all + " links, " + dead + " dead, "
                + Count.of(hosts, "host", "hosts") + " busy"
                + left.map(time -> ", about %d:%02d left".formatted(time.toMinutes(), time.toSecondsPart()))
                        .orElse("");
    }
}
