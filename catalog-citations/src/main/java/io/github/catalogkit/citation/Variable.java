package io.github.catalogkit.citation;

/** The texts of a citation, by the names of CSL 1.0.2 (appendix IV). */
public enum Variable {
    /** The title, without the text around it in the list. */
    TITLE("title", "Title"),
    /** The publication: a blog, a journal, proceedings, or the tracker of an issue. */
    CONTAINER_TITLE("container-title", "In"),
    /** The genre, if the type does not say it: {@code Slides}. */
    GENRE("genre", "Type"),
    /** The publisher. */
    PUBLISHER("publisher", "Publisher"),
    /** The number, such as that of a specification, an issue of a tracker, or an article in a journal. */
    NUMBER("number", "Number"),
    /** The volume. */
    VOLUME("volume", "Volume"),
    /** The issue. */
    ISSUE("issue", "Issue"),
    /** The pages. */
    PAGE("page", "Pages"),
    /** The chapter. */
    CHAPTER_NUMBER("chapter-number", "Chapter"),
    /** The edition. */
    EDITION("edition", "Edition"),
    /** The series of books. */
    COLLECTION_TITLE("collection-title", "Series"),
    /** The place of publication. */
    PUBLISHER_PLACE("publisher-place", "Place"),
    /** The court, or the patent office. */
    AUTHORITY("authority", "Authority"),
    /** The version. */
    VERSION("version", "Version"),
    /** The name of the event at which it was presented. */
    EVENT_TITLE("event-title", "Event"),
    /** The location of the event. */
    EVENT_PLACE("event-place", "Event place"),
    /** The language as a BCP 47 tag: that of the entry, or that of the list unless it is English, which programs assume. */
    LANGUAGE("language", "Language"),
    /** The URL (RFC 3986). */
    URL("URL", "URL"),
    /** The DOI without a prefix. */
    DOI("DOI", "DOI"),
    /** The ISBN, with or without hyphens. */
    ISBN("ISBN", "ISBN"),
    /** The ISSN of the publication, with a hyphen. */
    ISSN("ISSN", "ISSN"),
    /** The archive, such as {@code arXiv}. */
    ARCHIVE("archive", "Archive"),
    /** The identifier in the archive. */
    ARCHIVE_LOCATION("archive_location", "Archive location"),
    /** The PubMed identifier. */
    PMID("PMID", "PMID"),
    /** The PubMed Central identifier. */
    PMCID("PMCID", "PMCID"),
    /** The abstract in plain text, or the description if there is none. */
    ABSTRACT("abstract", "Abstract"),
    /** What is known besides: the status, other identifiers, and the description if there is an abstract. */
    NOTE("note", "Note");

    private final String cslName;
    private final String label;

    Variable(String cslName, String label) {
        this.cslName = cslName;
        this.label = label;
    }

    /** {@return the name in CSL, such as {@code container-title}} */
    public String cslName() {
        return cslName;
    }

    /** {@return a label for people, such as {@code Volume}} */
    public String label() {
        return label;
    }
}
