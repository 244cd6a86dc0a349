package io.github.catalogkit.model;

/** What one entry is to another. Each is read from the entry that declares it: "this ... that". */
public enum RelationKind {
    /** That one is worth a look too; the list says so in its text. */
    SEE_ALSO("seeAlso"),
    /** That one has taken the place of this one. */
    SUPERSEDED_BY("supersededBy"),
    /** This one is built on that one. */
    BUILT_ON("builtOn"),
    /** This one works with that one. */
    USES("uses"),
    /** This one is a part of that one. */
    PART_OF("partOf"),
    /** This one deals with that one. */
    ABOUT("about");

    private final String member;

    RelationKind(String member) {
        this.member = member;
    }

    /**
     * {@return the name that a declaration and the JSON format give to relations of this kind, such as {@code seeAlso}}
     */
    public String member() {
        return member;
    }
}
