package io.github.catalogkit.model;

/** What one entry is to another. Each is read from the entry that declares it: "this ... that". */
public enum RelationKind {
    /** That one is worth a look too; the list says so in its text. */
    SEE_ALSO("seeAlso", "The entries that the list points to from here: see also."),
    /** That one has replaced this one. */
    SUPERSEDED_BY("supersededBy", "The entries that have replaced it."),
    /** This one is built on that one. */
    BUILT_ON("builtOn", "The entries that it is built on."),
    /** This one works with that one. */
    USES("uses", "The entries that it works with."),
    /** This one is a part of that one. */
    PART_OF("partOf", "The entries that it is a part of, unless its class is nested in theirs."),
    /** This one deals with that one. */
    ABOUT("about", "The entries that it deals with.");

    private final String member;
    private final String summary;

    RelationKind(String member, String summary) {
        this.member = member;
        this.summary = summary;
    }

    /**
     * {@return the name that a declaration and the JSON format give to relations of this kind, such as {@code seeAlso}}
     */
    public String member() {
        return member;
    }

    /** {@return what the other entries are to the one that declares them, in one sentence} */
    public String summary() {
        return summary;
    }
}
