package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** No two entries of a section have the same title and the same authors. */
public final class DuplicateTitle extends AbstractRule {

    public DuplicateTitle() {
        super(
                "duplicate-title",
                Severity.WARNING,
                "Titles are unique within a section, unless the authors differ.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "Envoy", url = "https://github.com/envoyproxy/envoy")
                        class EnvoySource {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", repository = "https://github.com/envoyproxy/envoy")
                        class Envoy {}
                        """));
    }

    /** Returns the code of duplicate entries, which also have duplicate titles. */
    @Override
    public Set<String> explainedBy() {
        return Set.of("duplicate-url");
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspectSections(catalog.sections(), inspection);
        catalog.allSections().forEach(section -> inspectSections(section.sections(), inspection));
        catalog.allSections()
                .filter(section -> section.entries().size() > 1)
                .forEach(section -> inspect(section, inspection));
    }

    private static void inspectSections(List<Section> sections, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        for (Section section : sections) {
            if (!seen.add(section.title().toLowerCase(Locale.ROOT))) {
                inspection.report(
                        section,
                        "title",
                        "the section before it has the title \"" + section.title() + "\" too",
                        "merge the two sections, or give them different titles");
            }
        }
    }

    private static void inspect(Section section, Inspection inspection) {
        Map<String, Entry> first = new HashMap<>();
        Map<String, List<Entry>> same = new HashMap<>();
        for (Entry entry : section.entries()) {
            String key = key(entry);
            Entry before = first.putIfAbsent(key, entry);
            if (before != null) {
                same.computeIfAbsent(key, repeated -> new ArrayList<>(List.of(before)))
                        .add(entry);
            }
        }
        if (!same.isEmpty()) {
            section.entries()
                    .forEach(entry -> report(
                            section,
                            entry,
                            same.getOrDefault(key(entry), List.of()).size(),
                            inspection));
        }
    }

    /** Returns the title in lowercase, and the authors if there are any. */
    private static String key(Entry entry) {
        String title = entry.title().toLowerCase(Locale.ROOT);
        return entry.authors().isEmpty()
                ? title
                : title + entry.authors().stream().map(Author::name).collect(Collectors.joining("\n", "\n", ""));
    }

    private static void report(Section section, Entry entry, int times, Inspection inspection) {
        if (times > 1) {
            inspection.report(
                    entry,
                    "title",
                    "the title \"" + entry.title() + "\" appears " + (times == 2 ? "twice" : times + " times")
                            + " in the section \"" + section.title() + "\"",
                    "remove one of them, or give them different titles");
        }
    }
}
