package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * No two entries are cited by the same key: their citation key, or their id if they have none. BibTeX ignores the case of
 * keys.
 */
public final class DuplicateCitationKey extends AbstractRule {

    public DuplicateCitationKey() {
        super(
                "duplicate-citation-key",
                Severity.ERROR,
                "Citation keys are unique, ignoring case, and are not the ids of other entries.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "HAProxy", url = "https://www.haproxy.org/", citationKey = "Envoy")
                        class HaProxy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "HAProxy", url = "https://www.haproxy.org/", citationKey = "HAProxy")
                        class HaProxy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        List<Entry> cited = Stream.concat(catalog.entries(), catalog.companion().stream())
                .filter(entry -> !(entry instanceof Group))
                .toList();
        if (cited.stream().allMatch(entry -> entry.details().citationKey().isEmpty())) {
            return; // ids have a rule of their own
        }
        Map<String, Entry> first = new HashMap<>();
        cited.stream()
                .filter(entry -> entry.details().citationKey().isEmpty())
                .forEach(entry -> first.putIfAbsent(entry.id(), entry));
        for (Entry entry : cited) {
            entry.details().citationKey().ifPresent(key -> inspect(entry, key, first, inspection));
        }
    }

    private static void inspect(Entry entry, String key, Map<String, Entry> first, Inspection inspection) {
        Entry other = first.putIfAbsent(key.toLowerCase(Locale.ROOT), entry);
        if (other != null) {
            boolean byKey = other.details().citationKey().isPresent();
            inspection.report(inspection
                    .problem(
                            entry,
                            "citationKey",
                            "the citation key \"" + key + "\" is already " + (byKey ? "used by" : "the id of") + " \""
                                    + other.title() + "\"")
                    .withRelated(List.of(new CatalogLocation(other, byKey ? "citationKey" : "id")))
                    .withHelp("give one of them another key"));
        }
    }
}
