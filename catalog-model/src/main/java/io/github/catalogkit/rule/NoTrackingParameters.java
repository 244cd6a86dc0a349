package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.WebAddress;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses do not tell who sent the reader. */
final class NoTrackingParameters extends StatedRule {

    NoTrackingParameters() {
        super(
                "tracking-parameter",
                Severity.WARNING,
                "An address has no parameter that only tells who sent the reader.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/?utm_source=list&lang=en")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/?lang=en")
                        class Envoy {}
                        """));
    }

    private final Set<String> names = Set.copyOf(WordFile.read("tracking-parameters.txt"));

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Addresses.visit(catalog, (node, member, address) -> {
            if (address.value().indexOf('?') >= 0) {
                List<String> found = Stream.of(AddressParts.of(address).query().split("&"))
                        .filter(this::isTracking)
                        .toList();
                if (!found.isEmpty()) {
                    inspection.report(node, member, message(address, found));
                }
            }
        });
    }

    private boolean isTracking(String parameter) {
        String name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || names.contains(name);
    }

    private String message(WebAddress address, List<String> found) {
        AddressParts parts = AddressParts.of(address);
        String kept = Stream.of(parts.query().split("&"))
                .filter(parameter -> !isTracking(parameter))
                .collect(Collectors.joining("&"));
        String text = address.value();
        String page = text.substring(0, text.indexOf('?'));
        String mended = page + (kept.isEmpty() ? "" : "?" + kept) + parts.fragment();
        return found.stream().map(parameter -> parameter.split("=", 2)[0]).collect(Collectors.joining(", "))
                + (found.size() == 1 ? " in the address only tells" : " in the address only tell")
                + " who sent the reader; expected " + mended;
    }
}
