package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Titles tell entries apart. */
final class TitlesAreUniqueInSections extends StatedRule {

    TitlesAreUniqueInSections() {
        super("duplicate-title", Severity.WARNING, "A title stands once in a section.", new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "Envoy", url = "https://github.com/envoyproxy/envoy")
                        class EnvoySource {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", repository = "https://github.com/envoyproxy/envoy")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.allSections().forEach(section -> inspect(section, inspection));
    }

    private static void inspect(Section section, Inspection inspection) {
        Map<String, List<Entry>> titles = new HashMap<>();
        for (Entry entry : section.entries()) {
            titles.computeIfAbsent(entry.title().toLowerCase(Locale.ROOT), title -> new ArrayList<>(1))
                    .add(entry);
        }
        if (titles.size() < section.entries().size()) {
            section.entries().stream()
                    .filter(entry -> titles.getOrDefault(entry.title().toLowerCase(Locale.ROOT), List.of())
                                    .size()
                            > 1)
                    .forEach(entry -> inspection.report(
                            entry,
                            "title",
                            "the title \"" + entry.title() + "\" stands more than once in the section \""
                                    + section.title() + "\"; expected words that tell them apart, or one entry"));
        }
    }
}
