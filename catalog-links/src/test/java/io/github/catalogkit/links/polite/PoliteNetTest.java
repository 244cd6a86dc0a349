package io.github.catalogkit.links.polite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Net;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Pace;
import io.github.catalogkit.links.page.WebPage;
import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests are sent in a world whose time is moved by hand, and in which each answer takes 100 ms. */
class PoliteNetTest {

    private record Event(Instant time, int number, Runnable action) {}

    /** A net and a time that go on only when all has been done for the current moment. */
    private static final class World implements Net, Pace {

        private final PriorityQueue<Event> events =
                new PriorityQueue<>(Comparator.comparing(Event::time).thenComparing(Event::number));
        private final Map<String, List<Answer>> answers = new HashMap<>();
        private final List<String> asked = new ArrayList<>();
        private final List<Duration> times = new ArrayList<>();
        private Instant now = Instant.EPOCH;
        private int number;
        private int active;
        private int most;

        @Override
        public CompletableFuture<Outcome> ask(LinkRequest request) {
            asked.add(request.url().path());
            times.add(Duration.between(Instant.EPOCH, now));
            active++;
            most = Math.max(most, active);
            CompletableFuture<Outcome> outcome = new CompletableFuture<>();
            after(Duration.ofMillis(100), () -> {
                active--;
                List<Answer> own = answers.getOrDefault(request.url().path(), List.of());
                Answer answer = own.isEmpty() ? answer(404, Map.of(), "") : own.get(0);
                if (own.size() > 1) {
                    answers.put(request.url().path(), own.subList(1, own.size()));
                }
                outcome.complete(answer);
            });
            return outcome;
        }

        Answer answer(int status, Map<String, List<String>> headers, String text) {
            return new Answer(status, headers, WebPage.without(WebPage.Kind.OTHER), text, now);
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void after(Duration delay, Runnable action) {
            events.add(new Event(now.plus(delay), number++, action));
        }

        @Override
        public Duration jitter(Duration time) {
            return time;
        }

        void run() {
            while (!events.isEmpty()) {
                Event next = events.remove();
                now = next.time();
                next.action().run();
            }
        }

        Duration gap(int index) {
            return times.get(index).minus(times.get(index - 1));
        }
    }

    private final World world = new World();

    private static LinkRequest request(String path) {
        LinkUrl url = LinkUrl.parse("http://example.org" + path).orElseThrow();
        return new LinkRequest(url, Purpose.LINK, Map.of(), false, 1, Duration.ofSeconds(1));
    }

    private void askAll(int links, Politeness politeness) {
        PoliteNet net = new PoliteNet(world, world, politeness, Map.of("example.org", links));
        IntStream.range(0, links).forEach(index -> {
            CompletableFuture<Outcome> unused = net.ask(request("/" + index), Duration.ZERO, false);
        });
        world.run();
    }

    @Test
    void aHostWithFewLinksIsAskedOneAtATime() {
        askAll(12, Politeness.usual());
        assertThat(world.most).isEqualTo(1);
        assertThat(world.asked).hasSize(13);
    }

    @Test
    void aHostWithManyLinksIsAskedUpToFourAtATime() {
        askAll(200, Politeness.usual());
        assertThat(world.most).isBetween(2, 4);
    }

    @Test
    void aHostIsNotAskedMoreThanFiveTimesASecondForFewLinks() {
        askAll(12, Politeness.usual());
        assertThat(IntStream.range(2, 12).mapToObj(world::gap)).allMatch(gap -> gap.toMillis() >= 200);
    }

    @Test
    void aRateIsKeptForManyLinks() {
        askAll(200, new Politeness(128, 4, Optional.of(5), Map.of()));
        assertThat(IntStream.range(6, 200)
                        .mapToObj(index -> world.times.get(index).minus(world.times.get(index - 5))))
                .allMatch(five -> five.toMillis() > 1_000);
    }

    @Test
    void asksForTheWishesOfAHostFirst() {
        world.answers.put("/robots.txt", List.of(world.answer(200, Map.of(), "User-agent: *\nCrawl-delay: 3\n")));
        askAll(3, Politeness.usual());
        assertThat(world.asked.get(0)).isEqualTo("/robots.txt");
        assertThat(List.of(world.gap(2), world.gap(3))).allMatch(gap -> gap.toMillis() >= 3_000);
    }

    @Test
    void aHostWithOneLinkIsAskedForNothingElse() {
        askAll(1, Politeness.usual());
        assertThat(world.asked).containsExactly("/0");
    }

    @Test
    void aHostThatAsksForPatienceGetsIt() {
        world.answers.put("/0", List.of(world.answer(429, Map.of("retry-after", List.of("20")), "")));
        askAll(4, Politeness.usual());
        assertThat(world.gap(2).toMillis()).isGreaterThanOrEqualTo(20_000);
    }

    @Test
    void continuesAnInquiryBeforeItStartsAnother() {
        PoliteNet net = new PoliteNet(world, world, Politeness.usual(), Map.of("example.org", 2));
        CompletableFuture<Outcome> unused = net.ask(request("/first"), Duration.ZERO, false)
                .thenCompose(outcome -> net.ask(request("/first/moved"), Duration.ZERO, true));
        CompletableFuture<Outcome> other = net.ask(request("/second"), Duration.ZERO, false);
        world.run();
        assertThat(other).isCompleted();
        assertThat(world.asked).containsExactly("/robots.txt", "/first", "/first/moved", "/second");
    }

    @Test
    void aPageThatDoesNotExistIsAskedForOnce() {
        PoliteNet net = new PoliteNet(world, world, Politeness.usual(), Map.of("example.org", 1));
        LinkRequest probe =
                new LinkRequest(request("/none").url(), Purpose.PROBE, Map.of(), false, 1, Duration.ofSeconds(1));
        CompletableFuture<Outcome> first = net.ask(probe, Duration.ZERO, true);
        CompletableFuture<Outcome> second = net.ask(probe, Duration.ZERO, true);
        world.run();
        assertThat(first).isCompleted();
        assertThat(second).isCompleted();
        assertThat(world.asked).containsExactly("/none");
    }

    @Test
    void aHostHasItsOwnRate() {
        askAll(200, new Politeness(128, 4, Optional.empty(), Map.of("example.org", 1)));
        assertThat(world.most).isEqualTo(1);
        assertThat(world.gap(100)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theTimeLeftIsThatOfTheSlowestHost() {
        PoliteNet net = new PoliteNet(
                world,
                world,
                new Politeness(128, 4, Optional.empty(), Map.of("example.org", 1)),
                Map.of("example.org", 1));
        IntStream.range(0, 11).forEach(index -> {
            CompletableFuture<Outcome> unused = net.ask(request("/" + index), Duration.ZERO, false);
        });
        assertThat(net.left()).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(12));
        assertThat(net.busyHosts()).isEqualTo(1);
        world.run();
        assertThat(net.left()).isZero();
        assertThat(net.busyHosts()).isZero();
    }
}
