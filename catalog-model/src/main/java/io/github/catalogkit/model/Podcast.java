package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A podcast, which is found by its URL or its feed.
 *
 * @param details the common details
 * @param publisher the publisher or network, if known
 */
public record Podcast(EntryDetails details, Optional<String> publisher) implements Entry {

    /**
     * Makes a podcast.
     *
     * @param details the common details
     * @param publisher the publisher or network, if known
     */
    public Podcast {
        publisher = PlainText.normalize(publisher);
    }

    /**
     * {@return a podcast with these details and no other values}
     *
     * @param details the common details
     */
    public static Podcast of(EntryDetails details) {
        return new Podcast(details, Optional.empty());
    }

    /**
     * {@return a copy of this podcast with another value}
     *
     * @param publisher the publisher or network
     */
    public Podcast withPublisher(String publisher) {
        return new Podcast(details, Optional.of(publisher));
    }

    @Override
    public Podcast withDetails(EntryDetails details) {
        return new Podcast(details, publisher);
    }

    @Override
    public Kind kind() {
        return Kind.PODCAST;
    }
}
