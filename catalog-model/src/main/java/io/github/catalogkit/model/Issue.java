package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * An issue, ticket or pull request.
 *
 * @param details the common details; their URL is required
 * @param tracker the issue tracker, such as {@code kubernetes/kubernetes}, if known
 * @param number the number or key in the tracker, if known
 */
public record Issue(EntryDetails details, Optional<String> tracker, Optional<String> number) implements LinkedEntry {

    /**
     * Makes an issue.
     *
     * @param details the common details; their URL is required
     * @param tracker the issue tracker, such as {@code kubernetes/kubernetes}, if known
     * @param number the number or key in the tracker, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Issue {
        details.requireUrl();
        tracker = PlainText.normalize(tracker);
        number = PlainText.normalize(number);
    }

    /**
     * {@return an issue with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Issue of(EntryDetails details) {
        return new Issue(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return a copy of this issue with a tracker}
     *
     * @param tracker the issue tracker, such as {@code kubernetes/kubernetes}
     */
    public Issue withTracker(String tracker) {
        return new Issue(details, Optional.of(tracker), number);
    }

    /**
     * {@return a copy of this issue with a number}
     *
     * @param number the number or key in the tracker
     */
    public Issue withNumber(String number) {
        return new Issue(details, tracker, Optional.of(number));
    }

    @Override
    public Issue withDetails(EntryDetails details) {
        return new Issue(details, tracker, number);
    }

    @Override
    public Kind kind() {
        return Kind.ISSUE;
    }
}
