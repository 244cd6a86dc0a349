package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;
import java.util.Set;

/** Nobody has to ask a shortener where a link leads. */
final class NoShortAddresses extends StatedRule {

    NoShortAddresses() {
        super(
                "short-url",
                Severity.WARNING,
                "An address is that of the page itself, and not that of a service which shortens addresses.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://bit.ly/envoy")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    private final Set<String> hosts = Set.copyOf(WordFile.read("shorteners.txt"));

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Addresses.visit(catalog, (node, member, address) -> {
            String host = AddressParts.of(address).host();
            if (hosts.contains(host.startsWith("www.") ? host.substring(4) : host)) {
                inspection.report(
                        node,
                        member,
                        "the address " + address + " is one of the shortener " + host
                                + ", which hides where it leads and may end; expected the address that it leads to");
            }
        });
    }
}
