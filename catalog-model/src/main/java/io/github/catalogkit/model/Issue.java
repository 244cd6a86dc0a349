package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * An issue, ticket or pull request.
 *
 * @param details what every kind of entry has; the address is required
 * @param tracker the tracker that holds it, such as {@code kubernetes/kubernetes}, if known
 * @param number its number or key in the tracker, if known
 */
public record Issue(EntryDetails details, Optional<String> tracker, Optional<String> number) implements LinkedEntry {

    /**
     * Makes an issue.
     *
     * @param details what every kind of entry has; the address is required
     * @param tracker the tracker that holds it, such as {@code kubernetes/kubernetes}, if known
     * @param number its number or key in the tracker, if known
     * @throws IllegalArgumentException if the details have no address
     */
    public Issue {
        details.requireUrl();
        tracker = PlainText.normalize(tracker);
        number = PlainText.normalize(number);
    }

    /**
     * {@return an issue of which only the details are known}
     *
     * @param details what every kind of entry has; the address is required
     */
    public static Issue of(EntryDetails details) {
        return new Issue(details, Optional.empty(), Optional.empty());
    }

    /**
     * {@return this with a tracker}
     *
     * @param tracker the tracker that holds it, such as {@code kubernetes/kubernetes}
     */
    public Issue withTracker(String tracker) {
        return new Issue(details, Optional.of(tracker), number);
    }

    /**
     * {@return this with a number}
     *
     * @param number its number or key in the tracker
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
