package io.github.catalogkit.processor;

/** What can be wrong with a declaration before there is a catalogue that rules could inspect. */
enum Problem {
    /** A text was given, and nothing is in it. */
    BLANK_TEXT("blank-text"),
    /** A text holds what no format can carry. */
    MALFORMED_TEXT("malformed-text"),
    /** A text is no inline Markdown that the model has. */
    MALFORMED_MARKDOWN("malformed-markdown"),
    /** An address is no absolute address of the web. */
    MALFORMED_URL("malformed-url"),
    /** An address has a space in it, which no address has. */
    SPACE_IN_URL("space-in-url"),
    /** A date is no ISO date, or none of the calendar. */
    MALFORMED_DATE("malformed-date"),
    /** A language is no BCP 47 tag. */
    MALFORMED_LANGUAGE("malformed-language"),
    /** An id has not the form of one. */
    MALFORMED_ID("malformed-id"),
    /** An author is neither one person nor one organisation. */
    MALFORMED_AUTHOR("malformed-author"),
    /** A style or a layout has a value that no Markdown page can have. */
    MALFORMED_LAYOUT("malformed-layout"),
    /** A style or a layout stands where nothing is written by it. */
    MISPLACED_LAYOUT("misplaced-layout"),
    /** What is to be accepted is the finding of no rule. */
    UNKNOWN_SUPPRESSION("unknown-suppression"),
    /** A class has more than one annotation that says what it declares. */
    TWO_DECLARATIONS("two-declarations"),
    /** A class stands in a section and declares nothing. */
    NO_DECLARATION("no-declaration"),
    /** An entry stands in no section. */
    MISPLACED_ENTRY("misplaced-entry"),
    /** A section stands in an entry. */
    MISPLACED_SECTION("misplaced-section"),
    /** A class that is named as a section is none. */
    NOT_A_SECTION("not-a-section"),
    /** A section stands twice in one catalogue. */
    REPEATED_SECTION("repeated-section"),
    /** A class that is named as an entry is none. */
    NOT_AN_ENTRY("not-an-entry"),
    /** An entry that is named stands in another catalogue, in none, or is the one that names it. */
    UNKNOWN_ENTRY("unknown-entry"),
    /** A section stands in no catalogue of the compilation. */
    UNLISTED_SECTION("unlisted-section"),
    /** A class that is named as the book of a list is none. */
    NOT_A_BOOK("not-a-book"),
    /** Two catalogues of one compilation have one id. */
    DUPLICATE_CATALOG("duplicate-catalog"),
    /** Two entries of one section would have one constant. */
    DUPLICATE_CONSTANT("duplicate-constant"),
    /** A type that would be generated has the name of one that there is. */
    NAME_TAKEN("name-taken"),
    /** The constants of a section were not written, as only one of the processors ran. */
    MISSING_CONSTANTS("missing-constants");

    private final String code;

    Problem(String code) {
        this.code = code;
    }

    /** The name by which the diagnostic can be looked up. */
    String code() {
        return code;
    }
}
