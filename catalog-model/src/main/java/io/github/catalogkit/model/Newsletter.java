package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A newsletter, which is found by its URL or its feed.
 *
 * @param details the common details
 * @param publisher the publisher, if known
 */
public record Newsletter(EntryDetails details, Optional<String> publisher) implements Entry {

    /**
     * Makes a newsletter.
     *
     * @param details the common details
     * @param publisher the publisher, if known
     */
    public Newsletter {
        publisher = PlainText.normalize(publisher);
    }

    /**
     * {@return a newsletter with these details and no other values}
     *
     * @param details the common details
     */
    public static Newsletter of(EntryDetails details) {
        return new Newsletter(details, Optional.empty());
    }

    /**
     * {@return a copy of this newsletter with another value}
     *
     * @param publisher the publisher
     */
    public Newsletter withPublisher(String publisher) {
        return new Newsletter(details, Optional.of(publisher));
    }

    @Override
    public Newsletter withDetails(EntryDetails details) {
        return new Newsletter(details, publisher);
    }

    @Override
    public Kind kind() {
        return Kind.NEWSLETTER;
    }
}
