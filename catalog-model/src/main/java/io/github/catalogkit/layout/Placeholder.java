package io.github.catalogkit.layout;

import java.util.Locale;

/** A value of an entry or a section that a line names in braces, such as <code>{title}</code>. */
public enum Placeholder {
    /** The title. */
    TITLE,
    /** The URL. */
    URL,
    /** The description. */
    DESCRIPTION,
    /** The authors as the list credits them: {@code A, B and C}. */
    AUTHORS,
    /** When it was published. */
    PUBLISHED,
    /** The further links, with commas between them. */
    LINKS,
    /** The tags as code, with spaces between them. */
    TAGS;

    private final String form = "{" + name().toLowerCase(Locale.ROOT) + "}";

    /** {@return how a line names it, braces included} */
    public String form() {
        return form;
    }
}
