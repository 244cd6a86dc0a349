package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import java.util.stream.Stream;

/** Something that is expected of every catalogue. */
public interface Rule {

    /** Returns the id of the rule: small letters in words joined by hyphens. */
    String id();

    /** Returns what a catalogue has to be like, in one sentence. */
    String statement();

    /** Returns what is not so, in the order of the list. */
    Stream<Finding> inspect(Catalog catalog);
}
