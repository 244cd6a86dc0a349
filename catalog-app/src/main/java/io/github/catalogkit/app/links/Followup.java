package io.github.catalogkit.app.links;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.links.polite.PoliteNet;
import io.github.catalogkit.links.project.CodeHost;
import io.github.catalogkit.links.project.Repositories;
import io.github.catalogkit.links.project.Repository;
import io.github.catalogkit.links.project.WebArchive;
import io.github.catalogkit.links.result.LinkResult;
import io.github.catalogkit.links.result.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Completes results with what code hosts and an archive say. */
final class Followup {

    private static final String TOKEN = "GITHUB_TOKEN";

    private static final String GITLAB_TOKEN = "GITLAB_TOKEN";

    private final PoliteNet net;
    private final Optional<WebArchive> archive;
    private final Repositories repositories;

    Followup(LinkOptions options, PoliteNet net, Collection<String> urls) {
        this.net = net;
        this.archive = Optional.of(options.services().archive())
                .filter(api -> options.services().hasArchive())
                .map(WebArchive::new);
        List<CodeHost> usual = CodeHost.usual(variable(options, TOKEN), variable(options, GITLAB_TOKEN));
        List<CodeHost> hosts = new ArrayList<>();
        options.services().codeHosts().forEach(text -> hosts.add(host(text, usual)));
        if (options.services().projects().orElse(variable(options, TOKEN).isPresent())) {
            hosts.addAll(usual);
        }
        this.repositories = new Repositories(hosts, net, urls);
    }

    private static Optional<String> variable(LinkOptions options, String name) {
        return Optional.ofNullable(options.environment().get(name)).filter(value -> !value.isBlank());
    }

    private static CodeHost host(String text, List<CodeHost> usual) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw UserErrorException.request(
                    "\"" + text
                            + "\" is not a code host; write SITE=API, such as https://git.example.org=https://git.example.org/api/v1");
        }
        Optional<String> token = usual.stream()
                .filter(host -> host.site().equals(parts[0]))
                .findFirst()
                .flatMap(CodeHost::token);
        return new CodeHost(parts[0], parts[1], token);
    }

    /** Returns a result with what others say, who need not repeat what the result of the last check says. */
    CompletableFuture<LinkResult> complete(LinkResult result, Optional<LinkResult> before) {
        return repositories.find(result.url(), before.flatMap(Repository::of)).thenCompose(repository -> {
            LinkResult known = repository.map(it -> with(result, it)).orElse(result);
            return known.verdict() == Verdict.DEAD && archive.isPresent()
                    ? archive.get()
                            .copy(known.url(), net)
                            .thenApply(copy -> copy.map(known::withCopy).orElse(known))
                    : CompletableFuture.completedFuture(known);
        });
    }

    /** Adds what a code host says; it knows a new name longer than its pages do. */
    private static LinkResult with(LinkResult result, Repository repository) {
        LinkResult advised = result.withAdvice(repository.advice());
        if (normalized(repository.url()).equals(normalized(result.url()))) {
            return advised;
        }
        boolean same = result.target()
                .filter(target -> normalized(target).equals(normalized(repository.url())))
                .isPresent();
        boolean unknown = result.verdict() == Verdict.DEAD || result.verdict() == Verdict.OK;
        LinkResult renamed = advised.withAdvice(List.of(LinkResult.RENAMED));
        return unknown ? renamed.movedTo(repository.url(), "the repository is renamed") : same ? renamed : advised;
    }

    private static String normalized(String url) {
        return url.toLowerCase(Locale.ROOT)
                .replaceFirst("#.*", "")
                .replaceFirst("^https?://(?:www\\.)?", "")
                .replaceFirst("(?:\\.git)?/?$", "");
    }

    List<String> notes() {
        return repositories.isExhausted()
                ? List.of("the limit of a code host is reached, so that some repositories are not looked up; set "
                        + TOKEN + " to a token, or run the check again later")
                : List.of();
    }
}
