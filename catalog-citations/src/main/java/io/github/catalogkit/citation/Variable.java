package io.github.catalogkit.citation;

/** The texts of a citation, by the names of CSL 1.0.2 (appendix IV). */
public enum Variable {
    /** The title, without the text around it in the list. */
    TITLE("title"),
    /** The publication: a blog, a journal, proceedings, or the tracker of an issue. */
    CONTAINER_TITLE("container-title"),
    /** The genre, if the type does not say it: {@code Slides}. */
    GENRE("genre"),
    /** The publisher. */
    PUBLISHER("publisher"),
    /** The number, such as that of a specification, an issue of a tracker, or an article in a journal. */
    NUMBER("number"),
    /** The volume. */
    VOLUME("volume"),
    /** The issue. */
    ISSUE("issue"),
    /** The pages. */
    PAGE("page"),
    /** The chapter. */
    CHAPTER_NUMBER("chapter-number"),
    /** The edition. */
    EDITION("edition"),
    /** The series of books. */
    COLLECTION_TITLE("collection-title"),
    /** The place of publication. */
    PUBLISHER_PLACE("publisher-place"),
    /** The court, or the patent office. */
    AUTHORITY("authority"),
    /** The version. */
    VERSION("version"),
    /** The name of the event at which it was presented. */
    EVENT_TITLE("event-title"),
    /** The location of the event. */
    EVENT_PLACE("event-place"),
    /** The language as a BCP 47 tag: that of the entry, or that of the list unless it is English, which programs assume. */
    LANGUAGE("language"),
    /** The URL (RFC 3986). */
    URL("URL"),
    /** The DOI without a prefix. */
    DOI("DOI"),
    /** The ISBN, with or without hyphens. */
    ISBN("ISBN"),
    /** The ISSN of the publication, with a hyphen. */
    ISSN("ISSN"),
    /** The archive, such as {@code arXiv}. */
    ARCHIVE("archive"),
    /** The identifier in the archive. */
    ARCHIVE_LOCATION("archive_location"),
    /** The PubMed identifier. */
    PMID("PMID"),
    /** The PubMed Central identifier. */
    PMCID("PMCID"),
    /** The abstract in plain text, or the description if there is none. */
    ABSTRACT("abstract"),
    /** What is known besides: the status, other identifiers, and the description if there is an abstract. */
    NOTE("note");

    private final String cslName;

    Variable(String cslName) {
        this.cslName = cslName;
    }

    /** {@return the name in CSL, such as {@code container-title}} */
    public String cslName() {
        return cslName;
    }
}
