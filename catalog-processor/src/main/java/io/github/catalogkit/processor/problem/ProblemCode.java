package io.github.catalogkit.processor.problem;

/** What can be wrong with a declaration, beside what rules find in the catalog. */
public enum ProblemCode {
    /** A text is blank. */
    BLANK_TEXT("blank-text"),
    /** A text holds what no format can carry. */
    MALFORMED_TEXT("malformed-text"),
    /** A text is not inline Markdown that the model has. */
    MALFORMED_MARKDOWN("malformed-markdown"),
    /** A URL is not an absolute URL of http or https. */
    MALFORMED_URL("malformed-url"),
    /** A URL has whitespace in it. */
    SPACE_IN_URL("space-in-url"),
    /** A URL has a character that browsers read as another one. */
    URL_CHARACTER("url-character"),
    /** A date is not an ISO date of the calendar. */
    MALFORMED_DATE("malformed-date"),
    /** A language is not a BCP 47 tag. */
    MALFORMED_LANGUAGE("malformed-language"),
    /** An id does not have the form of one. */
    MALFORMED_ID("malformed-id"),
    /** An author is neither one person nor one organization. */
    MALFORMED_AUTHOR("malformed-author"),
    /** A style or a layout has a value that no Markdown page can have. */
    MALFORMED_LAYOUT("malformed-layout"),
    /** A style or a layout is where nothing is written by it. */
    MISPLACED_LAYOUT("misplaced-layout"),
    /** A suppression names a rule that does not exist. */
    UNKNOWN_SUPPRESSION("unknown-suppression"),
    /** A class has more than one annotation that says what it declares. */
    TWO_DECLARATIONS("two-declarations"),
    /** A class in a section declares nothing. */
    NO_DECLARATION("no-declaration"),
    /** An entry is in no section. */
    MISPLACED_ENTRY("misplaced-entry"),
    /** A section is in an entry. */
    MISPLACED_SECTION("misplaced-section"),
    /** A catalog is in a section or an entry. */
    MISPLACED_CATALOG("misplaced-catalog"),
    /** A class that is named as a section is not a section. */
    NOT_A_SECTION("not-a-section"),
    /** A section is twice in one catalog. */
    REPEATED_SECTION("repeated-section"),
    /** A class that is named as an entry is not an entry. */
    NOT_AN_ENTRY("not-an-entry"),
    /** An entry that is named is in another catalog, in none, or is the one that names it. */
    UNKNOWN_ENTRY("unknown-entry"),
    /** A section is in no catalog of the compilation. */
    UNLISTED_SECTION("unlisted-section"),
    /** A class that is named as the companion book is not a book. */
    NOT_A_BOOK("not-a-book"),
    /** Two catalogs of one compilation have one id. */
    DUPLICATE_CATALOG("duplicate-catalog"),
    /** Two entries of one section would have one constant. */
    DUPLICATE_CONSTANT("duplicate-constant"),
    /** A type that would be generated has the name of an existing one. */
    NAME_TAKEN("name-taken"),
    /** The class names of two sections differ only in case. */
    NAMES_DIFFER_IN_CASE("names-differ-in-case"),
    /** A module does not provide its catalog. */
    MISSING_PROVIDER("missing-provider"),
    /** The constants of a section were not written, as only one of the processors ran. */
    MISSING_CONSTANTS("missing-constants");

    private final String code;

    ProblemCode(String code) {
        this.code = code;
    }

    /** Whether a warning of this code can be suppressed. */
    public boolean isWarning() {
        return switch (this) {
            case SPACE_IN_URL,
                    URL_CHARACTER,
                    NO_DECLARATION,
                    UNLISTED_SECTION,
                    NAMES_DIFFER_IN_CASE,
                    MISSING_PROVIDER -> true;
            default -> false;
        };
    }

    /** The name by which the diagnostic can be looked up. */
    public String code() {
        return code;
    }
}
