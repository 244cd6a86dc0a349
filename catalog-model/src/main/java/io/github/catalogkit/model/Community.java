package io.github.catalogkit.model;

import io.github.catalogkit.value.PlainText;
import java.util.Optional;

/**
 * A community: a forum, chat, mailing list or user group.
 *
 * @param details the common details; their URL is required
 * @param platform the platform, such as Slack, if known
 */
public record Community(EntryDetails details, Optional<String> platform) implements LinkedEntry {

    /**
     * Makes a community.
     *
     * @param details the common details; their URL is required
     * @param platform the platform, such as Slack, if known
     * @throws IllegalArgumentException if the details have no URL
     */
    public Community {
        details.requireUrl();
        platform = PlainText.normalize(platform);
    }

    /**
     * {@return a community with these details and no other values}
     *
     * @param details the common details; their URL is required
     */
    public static Community of(EntryDetails details) {
        return new Community(details, Optional.empty());
    }

    /**
     * {@return a copy of this community with another value}
     *
     * @param platform the platform, such as Slack
     */
    public Community withPlatform(String platform) {
        return new Community(details, Optional.of(platform));
    }

    @Override
    public Community withDetails(EntryDetails details) {
        return new Community(details, platform);
    }

    @Override
    public Kind kind() {
        return Kind.COMMUNITY;
    }
}
