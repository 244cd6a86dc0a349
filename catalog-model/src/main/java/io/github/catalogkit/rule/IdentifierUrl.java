package io.github.catalogkit.rule;

import io.github.catalogkit.model.WebAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An identifier of which an address at its resolver is made.
 *
 * @param name what kind it is, with its article
 * @param text the identifier
 * @param mistake what is wrong with it and what was expected, if anything is
 */
record IdentifierUrl(String name, String text, Optional<String> mistake) {

    private static final List<String> DOI_HOSTS = List.of("doi.org/", "dx.doi.org/", "www.doi.org/");
    private static final List<String> ARXIV_HOSTS = List.of("arxiv.org/", "www.arxiv.org/", "export.arxiv.org/");
    private static final List<String> ORCID_HOSTS = List.of("orcid.org/", "www.orcid.org/");
    private static final List<String> ISSN_HOSTS = List.of("portal.issn.org/resource/ISSN/");

    /** Returns the identifier that an address resolves, if it is one of those known here. */
    static Optional<IdentifierUrl> of(WebAddress address) {
        String value = address.value();
        int host = value.indexOf("://") + 3;
        return switch (Character.toLowerCase(value.charAt(host))) {
            case 'a', 'd', 'e', 'o', 'p', 'w' -> of(value, host);
            default -> Optional.empty();
        };
    }

    private static Optional<IdentifierUrl> of(String value, int host) {
        return rest(value, host, DOI_HOSTS)
                .flatMap(IdentifierUrl::doi)
                .or(() -> rest(value, host, ARXIV_HOSTS).flatMap(IdentifierUrl::arxiv))
                .or(() -> rest(value, host, ORCID_HOSTS).flatMap(IdentifierUrl::orcid))
                .or(() ->
                        rest(value, host, ISSN_HOSTS).flatMap(rest -> made("the ISSN", segment(rest), Issn::mistake)));
    }

    /** A resolver also has pages of its own, and short forms such as {@code 10/abc}. */
    private static Optional<IdentifierUrl> doi(String rest) {
        String text = decoded(rest);
        return text.startsWith("10.") || Doi.within(text).isPresent()
                ? made("the DOI", text, Doi::mistake)
                : Optional.empty();
    }

    private static Optional<IdentifierUrl> arxiv(String rest) {
        int slash = rest.indexOf('/');
        String place = slash < 0 ? "" : rest.substring(0, slash);
        if (!List.of("abs", "pdf", "html").contains(place)) {
            return Optional.empty();
        }
        String text = decoded(rest.substring(slash + 1));
        return made(
                "the identifier",
                text.endsWith(".pdf") ? text.substring(0, text.length() - 4) : text,
                ArxivId::mistake);
    }

    private static Optional<IdentifierUrl> orcid(String rest) {
        String text = segment(rest);
        return !text.isEmpty() && Character.isDigit(text.charAt(0))
                ? made("the ORCID iD", text, Orcid::mistake)
                : Optional.empty();
    }

    private static Optional<IdentifierUrl> made(String name, String text, Function<String, Optional<String>> mistake) {
        return Optional.of(new IdentifierUrl(name, text, mistake.apply(text)));
    }

    private static Optional<String> rest(String value, int host, List<String> starts) {
        for (String start : starts) {
            if (value.regionMatches(true, host, start, 0, start.length())) {
                return Optional.of(value.substring(host + start.length()));
            }
        }
        return Optional.empty();
    }

    private static String segment(String rest) {
        String text = decoded(rest);
        int slash = text.indexOf('/');
        return slash < 0 ? text : text.substring(0, slash);
    }

    /** The path without query and fragment, and without percent-encoding; a plus sign means itself. */
    private static String decoded(String rest) {
        String path = rest.replaceFirst("[?#].*", "");
        String text = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
