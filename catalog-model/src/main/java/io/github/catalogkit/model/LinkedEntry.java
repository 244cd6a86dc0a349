package io.github.catalogkit.model;

/** An entry that always has a web address. */
public sealed interface LinkedEntry extends Entry
        permits Article,
                Course,
                Dataset,
                Documentation,
                Issue,
                Resource,
                Slides,
                Specification,
                Talk,
                Tool,
                Tutorial,
                Video,
                Workshop {

    /** {@return the web address} */
    default WebAddress url() {
        return details().requireAddress();
    }
}
