package io.github.catalogkit.vocabulary;

/** The schemes of identifiers: of libraries and archives, and of package registries. */
public enum Scheme {
    /** A DOI (ISO 26324) without a resolver, such as {@code 10.1000/182}. */
    DOI,
    /** An ISBN-10 or ISBN-13 (ISO 2108) as printed, such as {@code 978-0-306-40615-7}. */
    ISBN,
    /** An ISSN (ISO 3297), such as {@code 0378-5955}. */
    ISSN,
    /** An arXiv identifier, such as {@code 1706.03762}. */
    ARXIV,
    /** A PubMed identifier, such as {@code 17170002}. */
    PMID,
    /** A PubMed Central identifier, such as {@code PMC1866187}. */
    PMCID,
    /** An OCLC control number of WorldCat, such as {@code 52920041}. */
    OCLC,
    /** A Handle (RFC 3650) without a resolver, such as {@code 1721.1/5570}. */
    HANDLE,
    /** A URN (RFC 8141), such as {@code urn:nbn:de:101:1-201102033592}. */
    URN,
    /** An identifier of the archive HAL, such as {@code hal-01419546}. */
    HAL,
    /** A number of the Cryptology ePrint Archive, such as {@code 2020/1456}. */
    IACR,
    /** A Wikidata item, such as {@code Q42}. */
    WIKIDATA,
    /** A crate at crates.io. */
    CARGO,
    /** A package of Conda, such as {@code conda-forge/numpy}. */
    CONDA,
    /** An image at Docker Hub, such as {@code library/nginx}. */
    DOCKER,
    /** A Go module path. */
    GO,
    /** A Maven artifact, such as {@code org.assertj:assertj-core}. */
    MAVEN,
    /** A package at npm. */
    NPM,
    /** A package at NuGet. */
    NUGET,
    /** A project at PyPI. */
    PYPI,
    /** A gem at RubyGems. */
    RUBYGEMS
}
