package io.github.catalogkit.citation;

/** The texts of a citation, by the names of CSL 1.0.2 (appendix IV). */
public enum Variable {
    /** The title alone, without the text that a list puts around it. */
    TITLE("title"),
    /** What it appeared in: a blog, a journal, proceedings, the tracker of an issue. */
    CONTAINER_TITLE("container-title"),
    /** What kind of thing it is, where the type does not say it: {@code Slides}. */
    GENRE("genre"),
    /** Who publishes it. */
    PUBLISHER("publisher"),
    /** Its number, such as that of a specification or an issue. */
    NUMBER("number"),
    /** Its version. */
    VERSION("version"),
    /** The name of the event at which it was presented. */
    EVENT_TITLE("event-title"),
    /** The place of that event. */
    EVENT_PLACE("event-place"),
    /** Its language as a BCP 47 tag, where that is not the language of the list. */
    LANGUAGE("language"),
    /** Its URL, as RFC 3986 has it. */
    URL("URL"),
    /** Its DOI without a prefix. */
    DOI("DOI"),
    /** Its ISBN, with or without hyphens. */
    ISBN("ISBN"),
    /** The ISSN of what it appeared in, with a hyphen. */
    ISSN("ISSN"),
    /** The archive that holds it, such as {@code arXiv}. */
    ARCHIVE("archive"),
    /** What the archive knows it by. */
    ARCHIVE_LOCATION("archive_location"),
    /** What the list says of it, in plain text. */
    ABSTRACT("abstract");

    private final String cslName;

    Variable(String cslName) {
        this.cslName = cslName;
    }

    /** {@return the name in CSL, such as {@code container-title}} */
    public String cslName() {
        return cslName;
    }
}
