package io.github.catalogkit.model;

/** The kinds of relations between entries. A relation is read from the entry that declares it to its target. */
public enum RelationKind {
    /** The target is related; the text of the list refers to it. */
    SEE_ALSO("seeAlso", "Related entries, for further reading."),
    /** The target replaces this entry. */
    SUPERSEDED_BY("supersededBy", "The entries that replace it."),
    /** This entry is built on the target. */
    BUILT_ON("builtOn", "The entries that it is built on."),
    /** This entry uses or works with the target. */
    USES("uses", "The entries that it uses or works with."),
    /** This entry is part of the target. */
    PART_OF("partOf", "The entries that it is part of, unless its class is nested in theirs."),
    /** This entry is about the target. */
    ABOUT("about", "The entries that it is about."),
    /** This entry can be used instead of the target. */
    ALTERNATIVE_TO("alternativeTo", "The entries to which it is an alternative."),
    /** This entry is a fork of the target. */
    FORK_OF("forkOf", "The entries of which it is a fork."),
    /** This entry is a translation of the target. */
    TRANSLATION_OF("translationOf", "The entries of which it is a translation.");

    private final String member;
    private final String summary;

    RelationKind(String member, String summary) {
        this.member = member;
        this.summary = summary;
    }

    /**
     * {@return the name of this kind in annotations and in JSON, such as {@code seeAlso}}
     */
    public String member() {
        return member;
    }

    /** {@return a sentence that describes the targets of this kind of relation} */
    public String summary() {
        return summary;
    }
}
