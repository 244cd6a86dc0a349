package io.github.catalogkit.layout;

import java.util.Locale;

/** The placeholders of line templates, such as <code>{title}</code> and <code>{link:1}</code>. */
public enum Placeholder {
    /** The title. */
    TITLE(false),
    /** The URL. */
    URL(false),
    /** The description. */
    DESCRIPTION(false),
    /** The byline: {@code A, B and C}. */
    AUTHORS(false),
    /** The date of publication. */
    PUBLISHED(false),
    /** The additional links, separated by commas; without those with a mark. */
    LINKS(false),
    /** The tags as code spans, separated by spaces; without those with a mark. */
    TAGS(false),
    /** The tags with a {@link Mark}, separated by spaces, each as a link if there is one with its label. */
    MARKS(false),
    /** The status of an entry that is archived or deprecated: since when, why, and what replaces it. */
    STATUS(false),
    /** An author, by number, such as <code>{author:1}</code>. */
    AUTHOR(true),
    /** A link, by number. */
    LINK(true),
    /** The label of a link, by number. */
    LABEL(true),
    /** The URL of a link, by number. */
    ADDRESS(true),
    /** A tag, by number. */
    TAG(true),
    /** The value of a fact, by name, such as <code>{fact:Price}</code>. */
    FACT(true);

    private final boolean hasArgument;
    private final String word = name().toLowerCase(Locale.ROOT);

    Placeholder(boolean hasArgument) {
        this.hasArgument = hasArgument;
    }

    /** {@return whether a number or a name follows its word, after a colon} */
    public boolean hasArgument() {
        return hasArgument;
    }

    /** {@return the word between its braces, such as {@code title}} */
    public String word() {
        return word;
    }

    /** {@return the placeholder as text, with its braces; its argument is a 1 if it has one} */
    public String form() {
        return hasArgument ? "{" + word + ":1}" : "{" + word + "}";
    }
}
