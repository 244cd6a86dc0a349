package io.github.catalogkit.app.kind;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.text.Count;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A catalog whose entries have the kinds that the user set, or that evidence implies. Only entries of the default kind, {@link
 * Kind#RESOURCE}, get another one.
 */
public final class ImportedKinds {

    private final Catalog catalog;
    private final List<String> summary;

    private ImportedKinds(Catalog catalog, List<String> summary) {
        this.catalog = catalog;
        this.summary = summary;
    }

    /**
     * {@return a catalog with kinds}
     *
     * @param read the catalog as it was read
     * @param settings what the user says about the kinds
     * @throws UserErrorException if the catalog has no such section
     */
    public static ImportedKinds of(Catalog read, KindSettings settings) {
        settings.requireSections(read);
        CatalogEvidence evidence = CatalogEvidence.of(read, settings);
        Catalog changed = read.withSections(sections(read.sections(), evidence));
        if (changed.equals(read)) {
            return new ImportedKinds(read, List.of());
        }
        List<String> summary = new ArrayList<>(KindSummary.of(read, evidence));
        Map<String, Long> added = addedProblems(read, changed);
        List<RuleSetting> rules = new ArrayList<>(read.rules());
        added.forEach((rule, count) -> {
            rules.add(RuleSetting.of(rule, Severity.OFF));
            summary.add("Rules: " + rule + " is off in the catalog; remove this setting to see its "
                    + Count.of(count, "warning", "warnings") + ".");
        });
        return new ImportedKinds(changed.withRules(rules), List.copyOf(summary));
    }

    /** {@return the catalog with the kinds} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return lines for the user: how many entries have which kind, by which evidence; empty if no kind changed} */
    public List<String> summary() {
        return summary;
    }

    private static List<Section> sections(List<Section> sections, CatalogEvidence evidence) {
        return sections.stream()
                .map(section -> section.withEntries(entries(section.entries(), evidence))
                        .withSections(sections(section.sections(), evidence)))
                .toList();
    }

    private static List<Entry> entries(List<Entry> entries, CatalogEvidence evidence) {
        return entries.stream().map(entry -> entry(entry, evidence)).toList();
    }

    private static Entry entry(Entry entry, CatalogEvidence evidence) {
        EntryDetails details = entry.entries().isEmpty()
                ? entry.details()
                : entry.details().toBuilder()
                        .entries(entries(entry.entries(), evidence))
                        .build();
        Kind kind = evidence.of(entry).map(Evidence::kind).orElse(entry.kind());
        return kind == entry.kind()
                ? entry.withDetails(details)
                : EntryTypes.of(kind).entry(details);
    }

    /** Returns the number of problems that only the kinds cause, by rules that the catalog does not set. */
    private static Map<String, Long> addedProblems(Catalog read, Catalog changed) {
        Map<String, Long> before = problems(read);
        Map<String, Long> added = problems(changed);
        added.replaceAll((rule, count) -> count - before.getOrDefault(rule, 0L));
        added.values().removeIf(count -> count <= 0);
        read.rules().forEach(setting -> added.remove(setting.rule()));
        return added;
    }

    private static Map<String, Long> problems(Catalog catalog) {
        return Rules.inspect(catalog)
                .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.counting()));
    }
}
