package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.Versions;
import io.github.catalogkit.app.links.LinkOptions.Requests;
import io.github.catalogkit.links.check.LinkChecker;
import io.github.catalogkit.links.check.RealPace;
import io.github.catalogkit.links.judge.InquirySettings;
import io.github.catalogkit.links.net.HttpNet;
import io.github.catalogkit.links.net.NetSettings;
import io.github.catalogkit.links.polite.Politeness;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Asks for links that are due. An interrupted round keeps what is known. */
final class Round {

    /** Names this program, with a URL. Some servers answer only programs whose name has the words of a browser. */
    private static final String USER_AGENT =
            "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; catalog-links/" + Versions.catalogKit()
                    + "; +https://github.com/catalogkit/catalog-kit) Chrome/131.0.0.0 Safari/537.36";

    private static final Duration BETWEEN_REPORTS = Duration.ofMillis(500);

    /** The number of reports of progress between two drafts of the results file. */
    private static final int REPORTS_PER_SAVE = 10;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final LinkOptions options;
    private final Clock clock;

    Round(LinkOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /** Asks for links, and returns what else the user should know. */
    List<String> ask(List<String> due, KnownLinks known, Consumer<LinkProgress> progress) {
        Requests requests = options.requests();
        Instant start = clock.instant();
        NetSettings net = new NetSettings(
                USER_AGENT, requests.allowPrivate(), requests.insecure(), Proxies.of(options.environment()));
        Thread keep = new Thread(known::save);
        Runtime.getRuntime().addShutdownHook(keep);
        try (RealPace pace = new RealPace();
                HttpNet http = new HttpNet(net, clock)) {
            LinkChecker checker = new LinkChecker(http, pace, politeness(), settings(), due);
            Followup followup = new Followup(options, checker.net(), due);
            AtomicInteger done = new AtomicInteger();
            AtomicInteger dead = new AtomicInteger();
            List<CompletableFuture<Void>> more = new ArrayList<>();
            CompletableFuture<Void> all = checker.check(judged -> {
                        Optional<LinkResult> before = known.find(judged.url());
                        LinkResult result =
                                judged.after(before, options.memory().confirm());
                        known.put(result);
                        more.add(followup.complete(result, before).thenAccept(known::put));
                        done.incrementAndGet();
                        dead.addAndGet(result.verdict() == Verdict.DEAD ? 1 : 0);
                    })
                    .thenCompose(end -> CompletableFuture.allOf(more.toArray(CompletableFuture[]::new)));
            await(
                    all,
                    known,
                    () -> progress.accept(LinkProgress.of(
                            done.get(),
                            due.size(),
                            dead.get(),
                            checker.net().busyHosts(),
                            Duration.between(start, clock.instant()),
                            checker.net().left())));
            return followup.notes();
        } finally {
            Runtime.getRuntime().removeShutdownHook(keep);
        }
    }

    private static void await(CompletableFuture<Void> all, KnownLinks known, Runnable report) {
        for (int reports = 1; ; reports++) {
            try {
                all.get(BETWEEN_REPORTS.toMillis(), TimeUnit.MILLISECONDS);
                report.run();
                return;
            } catch (TimeoutException e) {
                report.run();
                if (reports % REPORTS_PER_SAVE == 0) {
                    known.save();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                known.save();
                throw UserErrorException.of("interrupted; the results so far are kept", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private Politeness politeness() {
        Requests requests = options.requests();
        if (requests.concurrency() < 1
                || requests.perHost() < 1
                || requests.rate().filter(it -> it < 1).isPresent()) {
            throw UserErrorException.request("limits of requests are numbers from 1");
        }
        return new Politeness(
                requests.concurrency(), requests.perHost(), requests.rate(), HostRates.parse(requests.hostRates()));
    }

    private InquirySettings settings() {
        Requests requests = options.requests();
        return new InquirySettings(
                requests.timeout(), LONGEST_WAIT, Set.copyOf(requests.accept()), HostHeaders.parse(requests.headers()));
    }
}
