package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    public Stream<Finding> inspect(Catalog catalog) {
        Map<WebAddress, List<Entry>> entries = catalog.entries()
                .filter(entry -> entry.address().isPresent())
                .collect(Collectors.groupingBy(
                        entry -> entry.address().orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return entries.values().stream().filter(same -> same.size() > 1).flatMap(this::findings);
    }

    private Stream<Finding> findings(List<Entry> same) {
        return same.stream().map(entry -> new Finding(id(), Severity.WARNING, entry, "url", message(entry, same)));
    }

    private static String message(Entry entry, List<Entry> same) {
        String others = same.stream()
                .filter(other -> other != entry)
                .map(other -> "\"" + other.title() + "\"")
                .collect(Collectors.joining(", "));
        return "the address " + entry.address().orElseThrow() + " is also that of " + others + "; remove one of them";
    }
}
