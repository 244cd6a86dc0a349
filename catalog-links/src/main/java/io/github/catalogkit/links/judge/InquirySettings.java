package io.github.catalogkit.links.judge;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * How patient an inquiry is, and what it accepts.
 *
 * @param timeout the time until the headers of an answer have to be complete
 * @param longestWait the longest time to wait because a server asks for it
 * @param accepted status codes that are as good as 200
 * @param headers further headers by the host that they are sent to
 */
public record InquirySettings(
        Duration timeout, Duration longestWait, Set<Integer> accepted, Map<String, Map<String, String>> headers) {

    /**
     * Makes settings.
     *
     * @param timeout the time until the headers of an answer have to be complete
     * @param longestWait the longest time to wait because a server asks for it
     * @param accepted status codes that are as good as 200
     * @param headers further headers by the host that they are sent to
     */
    public InquirySettings {
        accepted = Set.copyOf(accepted);
        headers = Map.copyOf(headers);
    }

    /** {@return the default settings} */
    public static InquirySettings usual() {
        return new InquirySettings(Duration.ofSeconds(15), Duration.ofSeconds(30), Set.of(), Map.of());
    }
}
