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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Completes results with what code hosts and an archive say. */
final class Followup {

    private static final String TOKEN = "GITHUB_TOKEN";

    private final PoliteNet net;
    private final Optional<WebArchive> archive;
    private final Repositories repositories;

    Followup(LinkOptions options, PoliteNet net) {
        this.net = net;
        this.archive = Optional.of(options.services().archive())
                .filter(api -> !api.equals("none"))
                .map(WebArchive::new);
        Optional<String> token = Optional.ofNullable(options.environment().get(TOKEN));
        List<CodeHost> hosts = new ArrayList<>();
        options.services().codeHosts().forEach(text -> hosts.add(host(text)));
        if (options.services().projects().orElse(token.isPresent())) {
            hosts.addAll(CodeHost.usual(token));
        }
        this.repositories = new Repositories(hosts, net);
    }

    private static CodeHost host(String text) {
        String[] parts = text.split("=", 2);
        if (parts.length < 2) {
            throw UserErrorException.request(
                    "\"" + text
                            + "\" is not a code host; write SITE=API, such as https://git.example.org=https://git.example.org/api/v1");
        }
        return new CodeHost(parts[0], parts[1], Optional.empty());
    }

    CompletableFuture<LinkResult> complete(LinkResult result) {
        return repositories.find(result.url()).thenCompose(repository -> {
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
        boolean renamed = !normalized(repository.url()).equals(normalized(result.url()));
        boolean unknown = result.verdict() == Verdict.DEAD || result.verdict() == Verdict.OK;
        return renamed && unknown ? advised.movedTo(repository.url(), "the repository is renamed") : advised;
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
