package io.github.catalogkit.links.polite;

import io.github.catalogkit.links.net.LinkRequest;
import io.github.catalogkit.links.net.LinkRequest.Purpose;
import io.github.catalogkit.links.net.Net;
import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import io.github.catalogkit.links.net.Outcome.Failure;
import io.github.catalogkit.links.net.Pace;
import io.github.catalogkit.links.polite.HostQueue.Waiting;
import io.github.catalogkit.links.url.LinkUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests when their hosts allow it. Hosts are asked side by side, and those with the most requests first, since the
 * slowest host bounds the time.
 */
public final class PoliteNet {

    private static final Duration ROBOTS_TIMEOUT = Duration.ofSeconds(5);

    private static final int MOST_BYTES_OF_ROBOTS = 1 << 16;

    private final Net net;
    private final Pace pace;
    private final Politeness politeness;
    private final Map<String, Integer> linksByHost;
    private final Map<String, Duration> starts = new HashMap<>();
    private final Instant started;
    private final Map<String, HostQueue> hosts = new HashMap<>();
    private final TreeSet<HostQueue> ready =
            new TreeSet<>(Comparator.comparingInt(HostQueue::size).reversed().thenComparing(HostQueue::name));
    private final Map<LinkUrl, CompletableFuture<Outcome>> probes = new HashMap<>();
    private final Map<String, Outcome> closedDoors = new HashMap<>();
    private int active;

    /**
     * Starts without any request.
     *
     * @param net sends requests
     * @param pace the time
     * @param politeness how much is asked
     * @param linksByHost the number of links that will be asked for by their hosts
     */
    public PoliteNet(Net net, Pace pace, Politeness politeness, Map<String, Integer> linksByHost) {
        this.net = net;
        this.pace = pace;
        this.politeness = politeness;
        this.linksByHost = Map.copyOf(linksByHost);
        this.started = pace.now();
        linksByHost.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(host -> starts.put(host.getKey(), politeness.start(starts.size())));
    }

    /** {@return the number of requests that are on their way} */
    public synchronized int active() {
        return active;
    }

    /** {@return the number of hosts with requests that wait or are on their way} */
    public synchronized int busyHosts() {
        return (int) hosts.values().stream().filter(HostQueue::isBusy).count();
    }

    /** {@return the least time until the slowest host has been asked all that waits now} */
    public synchronized Duration left() {
        return hosts.values().stream()
                .map(host -> host.left(pace.now()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * Sends a request when its host allows it.
     *
     * @param request the request; one for a page that does not exist is sent once
     * @param delay the least time to wait
     * @param continues whether it continues an inquiry that has started
     * @return the outcome, which never completes exceptionally
     */
    public CompletableFuture<Outcome> ask(LinkRequest request, Duration delay, boolean continues) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        synchronized (this) {
            if (request.purpose() == Purpose.PROBE) {
                CompletableFuture<Outcome> known = probes.putIfAbsent(request.url(), outcome);
                if (known != null) {
                    return known;
                }
            } else if (request.purpose() == Purpose.TWIN) {
                Outcome closed = closedDoors.get(request.url().authority());
                if (closed != null) {
                    return CompletableFuture.completedFuture(closed);
                }
            }
        }
        if (delay.isZero()) {
            offer(new Waiting(request, outcome), continues);
        } else {
            pace.after(pace.jitter(delay), () -> offer(new Waiting(request, outcome), continues));
        }
        return outcome;
    }

    private void offer(Waiting waiting, boolean continues) {
        synchronized (this) {
            LinkUrl url = waiting.request().url();
            HostQueue host = hosts.get(url.host());
            if (host == null) {
                int links = linksByHost.getOrDefault(url.host(), 1);
                host = new HostQueue(
                        url.host(),
                        politeness.slots(url.host(), links),
                        politeness.interval(url.host(), links),
                        started.plus(starts.getOrDefault(url.host(), Duration.ZERO)));
                hosts.put(url.host(), host);
                if (links > 1 && waiting.request().purpose() != Purpose.TEXT) {
                    host.readFirst(robots(url, host));
                }
            }
            ready.remove(host);
            host.add(waiting, continues);
            enlist(host);
        }
        dispatch();
    }

    private Waiting robots(LinkUrl url, HostQueue host) {
        CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        CompletableFuture<Void> unused = outcome.thenAccept(answer -> {
            synchronized (this) {
                ready.remove(host);
                host.wishes(
                        answer instanceof Answer found && found.status() == 200
                                ? RobotsFile.crawlDelay(found.text())
                                : Optional.empty());
                enlist(host);
            }
        });
        return new Waiting(
                LinkRequest.text(url.withPath("/robots.txt"), Map.of(), MOST_BYTES_OF_ROBOTS, ROBOTS_TIMEOUT), outcome);
    }

    /** Adds a host to those that can be asked now, or wakes it when it can be. */
    private void enlist(HostQueue host) {
        if (!host.hasSlot()) {
            return;
        }
        Duration pause = host.pause(pace.now());
        if (pause.isZero()) {
            ready.add(host);
        } else if (!host.wakes()) {
            host.wakes(true);
            pace.after(pause, () -> wake(host));
        }
    }

    private void wake(HostQueue host) {
        synchronized (this) {
            host.wakes(false);
            ready.remove(host);
            enlist(host);
        }
        dispatch();
    }

    private void dispatch() {
        List<Runnable> sends = new ArrayList<>();
        synchronized (this) {
            while (active < politeness.concurrency() && !ready.isEmpty()) {
                HostQueue host = ready.first();
                ready.remove(host);
                Waiting waiting = host.take(pace.now());
                active++;
                enlist(host);
                sends.add(() -> send(host, waiting));
            }
        }
        sends.forEach(Runnable::run);
    }

    private void send(HostQueue host, Waiting waiting) {
        CompletableFuture<Void> unused = net.ask(waiting.request()).thenAccept(outcome -> {
            remember(waiting.request(), outcome);
            // The next request of the inquiry has to wait before the host is offered to others.
            waiting.outcome().complete(outcome);
            synchronized (this) {
                ready.remove(host);
                host.done(outcome, pace.now());
                active--;
                enlist(host);
            }
            dispatch();
        });
    }

    /** Remembers that a host does not speak TLS, so that it is not asked again for each link. */
    private synchronized void remember(LinkRequest request, Outcome outcome) {
        if (request.purpose() == Purpose.TWIN && outcome instanceof Failure) {
            closedDoors.put(request.url().authority(), outcome);
        }
    }
}
