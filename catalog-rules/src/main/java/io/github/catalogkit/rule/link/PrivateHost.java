package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.regex.Pattern;

/** URLs lead to public hosts. */
public final class PrivateHost extends AbstractRule {

    /** Loopback and private networks (RFC 1918, 3927, 4193, 6598), and names that no public server has (RFC 6761, 6762). */
    private static final Pattern PRIVATE =
            Pattern.compile("localhost|[\\w.-]+\\.(?:localhost|local|internal|lan|home\\.arpa)"
                    + "|(?:127|10)(?:\\.[0-9]{1,3}){3}|192\\.168(?:\\.[0-9]{1,3}){2}|169\\.254(?:\\.[0-9]{1,3}){2}"
                    + "|172\\.(?:1[6-9]|2[0-9]|3[01])(?:\\.[0-9]{1,3}){2}"
                    + "|100\\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])(?:\\.[0-9]{1,3}){2}"
                    + "|0\\.0\\.0\\.0|\\[::1?]|\\[(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):[0-9a-f:]*]");

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");

    public PrivateHost() {
        super(
                "private-host",
                Severity.WARNING,
                "URLs lead to hosts on the public internet.",
                new RuleExample("""
                @Tool(title = "Envoy", url = "https://localhost:9901/")
                class Envoy {}
                """, """
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        CatalogUrls.visit(catalog, (node, member, url) -> {
            String host = UrlParts.of(url).host();
            if (isPrivate(host)) {
                inspection.report(
                        node,
                        member,
                        "the host \"" + host + "\" of \"" + url + "\" is only reachable from a private network",
                        "write the public URL");
            } else if (isNumber(host) && !ADDRESS.matcher(host).matches()) {
                inspection.report(
                        node,
                        member,
                        "the host \"" + host + "\" of " + url + " is not a valid IPv4 address",
                        "write the name of the host");
            }
        });
    }

    private static boolean isPrivate(String host) {
        boolean unqualified = host.indexOf('.') < 0 && !host.startsWith("[");
        return unqualified || (isSuspicious(host) && PRIVATE.matcher(host).matches());
    }

    /** Returns whether a browser parses a host as an IP address (WHATWG URL Standard, "ends in a number checker"). */
    private static boolean isNumber(String host) {
        return Character.isDigit(host.charAt(host.length() - 1))
                && host.substring(host.lastIndexOf('.') + 1).chars().allMatch(Character::isDigit);
    }

    /** Returns whether a host can match the pattern: a fast check that excludes most hosts. */
    private static boolean isSuspicious(String host) {
        char last = host.isEmpty() ? '.' : host.charAt(host.length() - 1);
        return Character.isDigit(last) || "]tlna".indexOf(last) >= 0;
    }
}
