package io.github.catalogkit.model;

import io.github.catalogkit.value.WebAddress;

/** An entry that always has a URL. */
public sealed interface LinkedEntry extends Entry
        permits Community,
                Course,
                Dataset,
                Documentation,
                Issue,
                Resource,
                Slides,
                Talk,
                Tool,
                Tutorial,
                Video,
                Workshop {

    /** {@return the URL} */
    default WebAddress url() {
        return details().requireUrl();
    }
}
