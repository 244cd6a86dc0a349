package io.github.catalogkit.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of identifiers of works and people, and the addresses that hold them. */
final class Identifiers {

    /** ISO 26324: a prefix for the registrant, a slash, and what the registrant chose. */
    private static final Pattern DOI = Pattern.compile("10\\.[0-9]{4,9}(\\.[0-9]+)*/\\S+");

    /** The form since April 2007, and the one before with its archive. */
    private static final Pattern ARXIV = Pattern.compile(
            "([0-9]{2}(0[1-9]|1[0-2])\\.[0-9]{4,5}|[a-z-]+(\\.[A-Z]{2})?/[0-9]{2}(0[1-9]|1[0-2])[0-9]{3})(v[0-9]+)?");

    private static final Pattern ARXIV_PATH = Pattern.compile("/(?:abs|pdf)/(.+?)(?:\\.pdf)?/?");

    private Identifiers() {}

    static boolean isDoi(String text) {
        return DOI.matcher(text).matches();
    }

    /** What is wrong with the identifier that an address holds, if it holds one and something is. */
    static Optional<String> mistakeIn(AddressParts address) {
        String path = address.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return switch (address.host()) {
            case "doi.org", "dx.doi.org", "www.doi.org" ->
                path.startsWith("/10.") && !isDoi(path.substring(1))
                        ? Optional.of("the DOI \"" + path.substring(1)
                                + "\" has not the form of one; expected one such as" + " 10.1000/182")
                        : Optional.empty();
            case "arxiv.org", "www.arxiv.org" -> arxivMistake(path);
            case "orcid.org" ->
                last.matches("[0-9].*")
                        ? CheckDigits.orcidMistake(last).map(mistake -> "the ORCID iD \"" + last + "\" " + mistake)
                        : Optional.empty();
            case "portal.issn.org" ->
                path.startsWith("/resource/ISSN/")
                        ? CheckDigits.issnMistake(last).map(mistake -> "the ISSN \"" + last + "\" " + mistake)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> arxivMistake(String path) {
        Matcher matcher = ARXIV_PATH.matcher(path);
        return matcher.matches() && !ARXIV.matcher(matcher.group(1)).matches()
                ? Optional.of("the arXiv identifier \"" + matcher.group(1)
                        + "\" has not the form of one; expected one such as 1706.03762 or hep-th/9901001")
                : Optional.empty();
    }
}
