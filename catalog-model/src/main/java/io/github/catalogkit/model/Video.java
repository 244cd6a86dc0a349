package io.github.catalogkit.model;

/**
 * A video that is not a recorded talk.
 *
 * @param details the common details; their URL is required
 */
public record Video(EntryDetails details) implements LinkedEntry {

    /**
     * Makes a video.
     *
     * @param details the common details; their URL is required
     * @throws IllegalArgumentException if the details have no URL
     */
    public Video {
        details.requireUrl();
    }

    /**
     * {@return a video with these details}
     *
     * @param details the common details; their URL is required
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
