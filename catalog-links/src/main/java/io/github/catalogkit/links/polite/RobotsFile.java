package io.github.catalogkit.links.polite;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * A file {@code robots.txt} (RFC 9309), of which a link checker, which follows no links, needs the time between two requests.
 */
final class RobotsFile {

    private RobotsFile() {}

    /** Returns the crawl delay for all programs. */
    static Optional<Duration> crawlDelay(String text) {
        boolean all = false;
        boolean inAgents = false;
        for (String line : text.lines().toList()) {
            String content = line.replaceFirst("#.*", "").strip();
            int colon = content.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = content.substring(colon + 1).strip();
            if (name.equals("user-agent")) {
                all = (inAgents && all) || value.equals("*");
                inAgents = true;
            } else {
                inAgents = false;
                if (all && name.equals("crawl-delay") && value.matches("[0-9]{1,4}(?:\\.[0-9]{1,3})?")) {
                    return Optional.of(Duration.ofMillis((long) (Double.parseDouble(value) * 1_000)));
                }
            }
        }
        return Optional.empty();
    }
}
