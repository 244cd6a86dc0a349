package io.github.catalogkit.vocabulary;

/** The schemes of identifiers: of libraries and archives, and of package registries. */
public enum Scheme {
    /** A DOI (ISO 26324) without a resolver, such as {@code 10.1000/182}. */
    DOI("DOI"),
    /** An ISBN-10 or ISBN-13 (ISO 2108) as printed, such as {@code 978-0-306-40615-7}. */
    ISBN("ISBN"),
    /** An ISSN (ISO 3297), such as {@code 0378-5955}. */
    ISSN("ISSN"),
    /** An arXiv identifier, such as {@code 1706.03762}. */
    ARXIV("arXiv"),
    /** A PubMed identifier, such as {@code 17170002}. */
    PMID("PMID"),
    /** A PubMed Central identifier, such as {@code PMC1866187}. */
    PMCID("PMCID"),
    /** An OCLC control number of WorldCat, such as {@code 52920041}. */
    OCLC("OCLC"),
    /** A Handle (RFC 3650) without a resolver, such as {@code 1721.1/5570}. */
    HANDLE("Handle"),
    /** A URN (RFC 8141), such as {@code urn:nbn:de:101:1-201102033592}. */
    URN("URN"),
    /** An identifier of the archive HAL, such as {@code hal-01419546}. */
    HAL("HAL"),
    /** A number of the Cryptology ePrint Archive, such as {@code 2020/1456}. */
    IACR("IACR"),
    /** A Wikidata item, such as {@code Q42}. */
    WIKIDATA("Wikidata"),
    /** A crate at crates.io. */
    CARGO("crates.io"),
    /** A package of Conda, such as {@code conda-forge/numpy}. */
    CONDA("Conda"),
    /** An image at Docker Hub, such as {@code library/nginx}. */
    DOCKER("Docker"),
    /** A Go module path. */
    GO("Go"),
    /** A Maven artifact, such as {@code org.assertj:assertj-core}. */
    MAVEN("Maven"),
    /** A package at npm. */
    NPM("npm"),
    /** A package at NuGet. */
    NUGET("NuGet"),
    /** A project at PyPI. */
    PYPI("PyPI"),
    /** A gem at RubyGems. */
    RUBYGEMS("RubyGems");

    private final String label;

    Scheme(String label) {
        this.label = label;
    }

    /** {@return the name as people write it, such as {@code arXiv} or {@code crates.io}} */
    public String label() {
        return label;
    }
}
