package io.github.catalogkit.layout;

import java.util.Locale;

/** The placeholders of line templates, such as <code>{title}</code>. */
public enum Placeholder {
    /** The title. */
    TITLE,
    /** The URL. */
    URL,
    /** The description. */
    DESCRIPTION,
    /** The byline: {@code A, B and C}. */
    AUTHORS,
    /** The date of publication. */
    PUBLISHED,
    /** The additional links, separated by commas. */
    LINKS,
    /** The tags as code spans, separated by spaces. */
    TAGS,
    /** The status of an entry that is archived or deprecated: since when, why, and what replaces it. */
    STATUS;

    private final String form = "{" + name().toLowerCase(Locale.ROOT) + "}";

    /** {@return the placeholder as text, with its braces} */
    public String form() {
        return form;
    }
}
