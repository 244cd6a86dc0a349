package io.github.catalogkit.links.project;

import io.github.catalogkit.links.net.Outcome;
import io.github.catalogkit.links.net.Outcome.Answer;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The limits of the APIs of code hosts: one that is reached is not asked again. */
final class Limits {

    private final Set<CodeHost> reached = ConcurrentHashMap.newKeySet();
    private final Set<CodeHost> missed = ConcurrentHashMap.newKeySet();

    /** Returns whether a host was not asked, or did not answer, because of its limit. */
    boolean isAnyReached() {
        return !missed.isEmpty();
    }

    /** Sends a request unless the limit of the host is reached; empty if there is no answer. */
    CompletableFuture<Optional<Answer>> ask(CodeHost host, Supplier<CompletableFuture<Outcome>> send) {
        if (reached.contains(host)) {
            missed.add(host);
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return send.get().thenApply(outcome -> {
            Optional<Answer> answer =
                    Optional.of(outcome).filter(Answer.class::isInstance).map(Answer.class::cast);
            answer.ifPresent(it -> notice(host, it));
            return answer;
        });
    }

    /** Returns whether an answer says nothing new of a repository. */
    static boolean isSilent(Answer answer) {
        return answer.status() == 304 || answer.status() == 403 || answer.status() == 429 || answer.status() >= 500;
    }

    private void notice(CodeHost host, Answer answer) {
        boolean used = Stream.of("x-ratelimit-remaining", "ratelimit-remaining")
                .anyMatch(name -> answer.header(name).filter("0"::equals).isPresent());
        boolean refused = answer.status() == 429
                || (answer.status() == 403
                        && (used || answer.header("retry-after").isPresent()))
                || answer.text().contains("\"RATE_LIMITED\"");
        if (used || refused) {
            reached.add(host);
        }
        if (refused) {
            missed.add(host);
        }
    }
}
