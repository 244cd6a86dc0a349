package io.github.catalogkit.model;

/**
 * A video that is not the record of a talk.
 *
 * @param details what every kind of entry has; the address is required
 */
public record Video(EntryDetails details) implements LinkedEntry {

    /**
     * Makes a video.
     *
     * @param details what every kind of entry has; the address is required
     * @throws IllegalArgumentException if the details have no address
     */
    public Video {
        details.requireUrl();
    }

    /**
     * {@return a video with these details}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Video of(EntryDetails details) {
        return new Video(details);
    }

    @Override
    public Video withDetails(EntryDetails details) {
        return new Video(details);
    }

    @Override
    public Kind kind() {
        return Kind.VIDEO;
    }
}
