package io.github.catalogkit.vocabulary;

/** The role in which a person or an organization contributed to a work. */
public enum Role {
    /** Wrote it. */
    AUTHOR,
    /** Edited it, such as the proceedings of a conference. */
    EDITOR,
    /** Translated it. */
    TRANSLATOR,
    /** Compiled it from works of others. */
    COMPILER,
    /** Illustrated it. */
    ILLUSTRATOR,
    /** Directed a film or a video. */
    DIRECTOR,
    /** Produced a film, a video or a podcast. */
    PRODUCER,
    /** Hosts a podcast or a series of events. */
    HOST,
    /** Is the guest of a podcast or an interview. */
    GUEST,
    /** Supervised a thesis. */
    SUPERVISOR,
    /** Contributed in another way. */
    CONTRIBUTOR
}
