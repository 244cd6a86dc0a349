package io.github.catalogkit.model;

import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/**
 * The declaration of a tag of a catalog.
 *
 * @param name the tag, as entries have it
 * @param title the title for readers, if different from the tag
 * @param description the description; may be empty
 * @param url the URL of a page about it, if there is one
 */
public record Tag(String name, Optional<String> title, InlineText description, Optional<WebAddress> url) {

    /**
     * Makes a tag.
     *
     * @param name the tag, as entries have it
     * @param title the title for readers, if different from the tag
     * @param description the description; may be empty
     * @param url the URL of a page about it, if there is one
     */
    public Tag {
        name = PlainText.normalize(name);
        title = PlainText.normalize(title);
    }

    /**
     * {@return a tag without other values}
     *
     * @param name the tag, as entries have it
     */
    public static Tag of(String name) {
        return new Tag(name, Optional.empty(), InlineText.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this tag with a title}
     *
     * @param text the title for readers
     */
    public Tag withTitle(String text) {
        return new Tag(name, Optional.of(text), description, url);
    }

    /**
     * {@return a copy of this tag with a description}
     *
     * @param text the description; may be empty
     */
    public Tag withDescription(InlineText text) {
        return new Tag(name, title, text, url);
    }

    /**
     * {@return a copy of this tag with a URL}
     *
     * @param address the URL of a page about it
     */
    public Tag withUrl(WebAddress address) {
        return new Tag(name, title, description, Optional.of(address));
    }
}
