package io.github.catalogkit.processor.problem;

import io.github.catalogkit.problem.ProblemKind;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Locale;

/** The kinds of problems of declarations, besides those that rules find. */
public enum ProblemCode implements ProblemKind {
    BLANK_TEXT("Texts are not blank."),
    MALFORMED_TEXT("Texts have only characters that every format can represent."),
    MALFORMED_MARKDOWN("Descriptions are inline Markdown."),
    MALFORMED_URL("URLs are absolute and use http or https."),
    SPACE_IN_URL("URLs have no whitespace.", Severity.WARNING),
    URL_CHARACTER("URLs have no characters that browsers replace, such as backslashes.", Severity.WARNING),
    MALFORMED_DATE("Dates are ISO 8601 dates of the calendar: a year, a month or a day."),
    MALFORMED_LANGUAGE("Languages are BCP 47 tags."),
    MALFORMED_ID("Ids are lowercase ASCII letters, digits and single hyphens."),
    MALFORMED_AUTHOR("An author is either one person or one organization."),
    MALFORMED_VALUE("Values are valid, and consistent with the other values of their declaration."),
    MALFORMED_LAYOUT("Styles and layouts have values that a Markdown file can have."),
    UNKNOWN_ANCHOR("Links within a text of a layout lead to a heading that exists.", Severity.WARNING),
    MISPLACED_LAYOUT("Styles and layouts are on classes that they apply to."),
    UNKNOWN_SUPPRESSION("Suppressions name the code of a warning."),
    UNUSED_SUPPRESSION("A suppression suppresses a problem.", Severity.WARNING),
    TWO_DECLARATIONS("A class declares one entry, section or catalog."),
    NO_DECLARATION("Every class in a section declares an entry or a section.", Severity.WARNING),
    MISPLACED_ENTRY("Entries are declared in sections, or in entries that hold others."),
    MISPLACED_SECTION("Sections are not nested in entries."),
    MISPLACED_CATALOG("Catalogs are not nested in sections or entries."),
    NOT_A_SECTION(
            "Classes named in `sections` and `alsoIn` are sections, and those named in `parts` are parts of sections."),
    REPEATED_SECTION("A catalog lists each section and each part of one once."),
    NOT_AN_ENTRY("Classes named in relations are entries."),
    UNKNOWN_ENTRY("Relations lead to other entries of the same catalog."),
    UNKNOWN_SECTION("Further sections of an entry are other sections of the same catalog."),
    UNLISTED_SECTION("Every section is in a catalog, and every part of one in a section.", Severity.WARNING),
    NOT_A_BOOK("The class named in `companion` is a book."),
    DUPLICATE_CATALOG("Catalog ids are unique in a compilation."),
    DUPLICATE_CONSTANT("Entries of a section have constants of different names."),
    NAME_TAKEN("No class has the name of a generated one."),
    NAMES_DIFFER_IN_CASE("Class names of sections differ in more than case.", Severity.WARNING),
    MISSING_PROVIDER("A module provides its catalogs.", Severity.WARNING),
    MISSING_CONSTANTS("Both annotation processors of Catalog Kit run.");

    private final String statement;
    private final Severity severity;

    ProblemCode(String statement) {
        this(statement, Severity.ERROR);
    }

    ProblemCode(String statement, Severity severity) {
        this.statement = statement;
        this.severity = severity;
    }

    /** Returns whether it is a warning, which can be suppressed. */
    public boolean isWarning() {
        return severity == Severity.WARNING;
    }

    /** Returns the code, by which users can look up the problem. */
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String statement() {
        return statement;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
