package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.WebAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No two entries lead to one address, unless that is meant. */
final class UniqueAddresses implements Rule {

    @Override
    public String id() {
        return "duplicate-url";
    }

    @Override
    public String statement() {
        return "An address is listed once, unless a second time is meant.";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public RuleExample example() {
        return new RuleExample("""
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}

                @Tool(title = "Envoy Proxy", url = "https://envoyproxy.io/index.html")
                class EnvoyProxy {}
                """, """
                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                class Envoy {}
                """);
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        catalog.entries()
                .forEach(entry -> entry.address()
                        .ifPresent(address -> entries.computeIfAbsent(
                                        AddressParts.of(address).compared(), page -> new ArrayList<>(1))
                                .add(entry)));
        entries.values().stream()
                .filter(same -> same.size() > 1)
                .forEach(same -> same.forEach(entry -> inspection.report(entry, "url", message(entry, same))));
    }

    private static String message(Entry entry, List<Entry> same) {
        WebAddress address = entry.address().orElseThrow();
        String others = same.stream()
                .filter(other -> other != entry)
                .map(other -> "\"" + other.title() + "\"" + written(other, address))
                .collect(Collectors.joining(", "));
        return "the address " + address + " is also that of " + others + "; remove one of them";
    }

    /** How the other is written, where that is not the same. */
    private static String written(Entry other, WebAddress address) {
        return other.address()
                .filter(it -> !it.equals(address))
                .map(it -> " (" + it + ")")
                .orElse("");
    }
}
