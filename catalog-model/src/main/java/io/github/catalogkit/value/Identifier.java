package io.github.catalogkit.value;

import io.github.catalogkit.vocabulary.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An identifier of a work or a package in a public registry.
 *
 * @param scheme the scheme, such as {@link Scheme#DOI}
 * @param value the identifier in the scheme's usual form, without a resolver
 */
public record Identifier(Scheme scheme, String value) {

    /**
     * Makes an identifier.
     *
     * @param scheme the scheme, such as {@link Scheme#DOI}
     * @param value the identifier in the scheme's usual form, without a resolver
     */
    public Identifier {
        value = PlainText.normalize(value);
    }

    /**
     * {@return the identifier of an optional value}
     *
     * @param scheme the scheme
     * @param value the identifier in the scheme's usual form, if there is one
     */
    public static Optional<Identifier> of(Scheme scheme, Optional<String> value) {
        return value.map(text -> new Identifier(scheme, text));
    }

    /**
     * {@return a list of identifiers without duplicates}
     *
     * @param first the identifiers at the start, as far as there are any
     * @param others the identifiers at the end
     */
    public static List<Identifier> join(List<Optional<Identifier>> first, List<Identifier> others) {
        return Stream.concat(first.stream().flatMap(Optional::stream), others.stream())
                .distinct()
                .toList();
    }

    /** {@return the web page to which the scheme's resolver or registry leads, if there is one} */
    public Optional<WebAddress> page() {
        return switch (scheme) {
            case DOI -> at("https://doi.org/");
            case ARXIV -> at("https://arxiv.org/abs/");
            case PMID -> at("https://pubmed.ncbi.nlm.nih.gov/");
            case PMCID -> at("https://www.ncbi.nlm.nih.gov/pmc/articles/");
            case OCLC -> at("https://search.worldcat.org/title/");
            case HANDLE -> at("https://hdl.handle.net/");
            case URN -> value.startsWith("urn:nbn:") ? at("https://nbn-resolving.org/") : Optional.empty();
            case HAL -> at("https://hal.science/");
            case IACR -> at("https://eprint.iacr.org/");
            case WIKIDATA -> at("https://www.wikidata.org/wiki/");
            case CARGO -> at("https://crates.io/crates/");
            case CONDA -> at("https://anaconda.org/");
            case DOCKER -> at("https://hub.docker.com/r/");
            case GO -> at("https://pkg.go.dev/");
            case MAVEN -> at("https://central.sonatype.com/artifact/", value.replace(':', '/'));
            case NPM -> at("https://www.npmjs.com/package/");
            case NUGET -> at("https://www.nuget.org/packages/");
            case PYPI -> at("https://pypi.org/project/");
            case RUBYGEMS -> at("https://rubygems.org/gems/");
            case ISBN, ISSN -> Optional.empty();
        };
    }

    private Optional<WebAddress> at(String start) {
        return at(start, value);
    }

    private static Optional<WebAddress> at(String start, String path) {
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(WebAddress.of(
                        start + path.replace("%", "%25").replace("?", "%3F").replace("#", "%23")));
    }
}
