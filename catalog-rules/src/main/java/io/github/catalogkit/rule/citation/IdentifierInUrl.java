package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.value.WebAddress;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Severity;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A DOI, arXiv identifier, ORCID iD or ISSN in the URL of its resolver is valid. */
public final class IdentifierInUrl extends EntryRule {

    private static final List<String> DOI_HOSTS = List.of("doi.org/", "dx.doi.org/", "www.doi.org/");
    private static final List<String> ARXIV_HOSTS = List.of("arxiv.org/", "www.arxiv.org/", "export.arxiv.org/");
    private static final List<String> ORCID_HOSTS = List.of("orcid.org/", "www.orcid.org/");
    private static final List<String> ISSN_HOSTS = List.of("portal.issn.org/resource/ISSN/");

    public IdentifierInUrl() {
        super(
                "identifier-in-url",
                Severity.WARNING,
                "DOIs, arXiv identifiers, ORCID iDs and ISSNs in URLs are valid.",
                new RuleExample("""
                        @Article(title = "Attention Is All You Need", url = "https://arxiv.org/abs/1713.03762")
                        class Attention {}
                        """, """
                        @Article(title = "Attention Is All You Need", url = "https://arxiv.org/abs/1706.03762")
                        class Attention {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        entry.details()
                .url()
                .flatMap(IdentifierInUrl::problem)
                .ifPresent(message -> inspection.report(entry, "url", message));
        otherDoi(entry).ifPresent(message -> inspection.report(entry, "url", message));
        for (int index = 0; index < entry.links().size(); index++) {
            Optional<Violation> message = problem(entry.links().get(index).address());
            if (message.isPresent()) {
                inspection.report(entry, "links[" + index + "].url", message.get());
            }
        }
    }

    /** Returns the message about a URL that names another DOI than the entry has. */
    private static Optional<Violation> otherDoi(Entry entry) {
        List<String> own = entry.identifiers().stream()
                .filter(identifier -> identifier.scheme() == Scheme.DOI)
                .flatMap(identifier -> Doi.find(identifier.value()).stream())
                .toList();
        return entry.details()
                .url()
                .filter(url -> !own.isEmpty())
                .flatMap(url -> after(DOI_HOSTS, url.value(), url.value().indexOf("://") + 3)
                        .flatMap(rest -> Doi.find(decoded(rest)))
                        .filter(doi -> own.stream().noneMatch(doi::equalsIgnoreCase))
                        .map(doi -> Violation.of(
                                "the URL has the DOI \"" + doi + "\", but the entry has the DOI \"" + own.get(0) + "\"",
                                "write the DOI of the entry in both")));
    }

    private static Optional<Violation> problem(WebAddress url) {
        String value = url.value();
        int host = value.indexOf("://") + 3;
        return switch (Character.toLowerCase(value.charAt(host))) {
            case 'a', 'd', 'e', 'o', 'p', 'w' ->
                identifierProblem(value, host).map(problem -> problem.after("the URL \"" + url + "\" has "));
            default -> Optional.empty(); // no resolver, as most URLs
        };
    }

    private static Optional<Violation> identifierProblem(String url, int host) {
        return after(DOI_HOSTS, url, host)
                .flatMap(IdentifierInUrl::doiProblem)
                .or(() -> after(ARXIV_HOSTS, url, host).flatMap(IdentifierInUrl::arxivProblem))
                .or(() -> after(ORCID_HOSTS, url, host).flatMap(IdentifierInUrl::orcidProblem))
                .or(() -> after(ISSN_HOSTS, url, host)
                        .flatMap(rest -> problem("the ISSN", segment(rest), Issn::problem)));
    }

    /** A resolver also has pages of its own, and short forms such as {@code 10/abc}. */
    private static Optional<Violation> doiProblem(String rest) {
        String text = decoded(rest);
        return text.startsWith("10.") || Doi.find(text).isPresent()
                ? problem("the DOI", text, Doi::problem)
                : Optional.empty();
    }

    private static Optional<Violation> arxivProblem(String rest) {
        int slash = rest.indexOf('/');
        String folder = slash < 0 ? "" : rest.substring(0, slash);
        if (!List.of("abs", "pdf", "html").contains(folder)) {
            return Optional.empty();
        }
        String text = decoded(rest.substring(slash + 1));
        return problem(
                "the identifier", text.endsWith(".pdf") ? text.substring(0, text.length() - 4) : text, Arxiv::problem);
    }

    private static Optional<Violation> orcidProblem(String rest) {
        String text = segment(rest);
        return !text.isEmpty() && Character.isDigit(text.charAt(0))
                ? problem("the ORCID iD", text, Orcid::problem)
                : Optional.empty();
    }

    private static Optional<Violation> problem(String name, String text, Function<String, Optional<Violation>> check) {
        return check.apply(text).map(problem -> problem.after(name + " \"" + text + "\", which "));
    }

    /** Returns what follows one of several hosts in a URL. */
    private static Optional<String> after(List<String> hosts, String url, int host) {
        for (String start : hosts) {
            if (url.regionMatches(true, host, start, 0, start.length())) {
                return Optional.of(url.substring(host + start.length()));
            }
        }
        return Optional.empty();
    }

    private static String segment(String rest) {
        String text = decoded(rest);
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    /** Returns the path without query and fragment, percent-decoded; a plus sign is literal. */
    private static String decoded(String rest) {
        String path = rest.replaceFirst("[?#].*", "");
        String text = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
