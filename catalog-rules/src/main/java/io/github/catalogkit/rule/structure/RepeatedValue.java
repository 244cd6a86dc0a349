package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Fact;
import io.github.catalogkit.model.FactType;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Relation;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.citation.LocatedIdentifier;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Identifier;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Entries have no duplicate tags, authors, relations, identifiers, languages, aliases and facts. */
public final class RepeatedValue extends EntryRule {

    public RepeatedValue() {
        super(
                "repeated-value",
                Severity.WARNING,
                "Tags, authors, relations, identifiers and facts are unique.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = {"proxy", "mesh", "Proxy"})
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = {"proxy", "mesh"})
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        List<String> tags = catalog.declaredTags().stream().map(Tag::name).toList();
        inspect(catalog, "declaredTags", ".name", "tag", tags, inspection);
        catalog.allSections().forEach(section -> inspect(section, inspection));
        super.inspect(catalog, inspection);
    }

    private static void inspect(Section section, Inspection inspection) {
        List<FactType> facts = section.facts();
        inspect(
                section,
                "facts",
                ".name",
                "fact",
                facts.stream().map(FactType::name).toList(),
                inspection);
        for (int index = 0; index < facts.size(); index++) {
            inspect(
                    section,
                    "facts[" + index + "].values",
                    "value",
                    facts.get(index).values(),
                    inspection);
        }
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        inspect(entry, "tags", "tag", entry.tags(), inspection);
        if (entry.details().hasRare()) {
            inspectRare(entry, inspection);
        }
        if (entry.authors().size() > 1) {
            inspect(
                    entry,
                    "authors",
                    "author",
                    entry.authors().stream().map(Author::name).toList(),
                    inspection);
        }
        if (entry.relations().size() > 1) {
            for (RelationKind kind : RelationKind.values()) {
                List<String> targets = entry.relations().stream()
                        .filter(relation -> relation.kind() == kind)
                        .map(Relation::target)
                        .toList();
                inspect(entry, kind.member(), kind.member() + " reference", targets, inspection);
            }
        }
        inspectIdentifiers(entry, inspection);
    }

    private static void inspectRare(Entry entry, Inspection inspection) {
        inspect(entry, "language", "language", entry.details().languages(), inspection);
        inspect(entry, "aliases", "alias", entry.details().aliases(), inspection);
        inspect(entry, "alsoIn", "section", entry.details().alsoIn(), inspection);
        List<String> facts = entry.facts().stream().map(Fact::name).toList();
        inspect(entry, "facts", ".name", "fact", facts, inspection);
    }

    private static void inspectIdentifiers(Entry entry, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        LocatedIdentifier.of(entry).forEach(located -> {
            if (!seen.add(key(located.identifier()))) {
                inspection.report(
                        entry,
                        located.member(),
                        "the identifier \"" + located.identifier().value() + "\" appears twice",
                        "remove one of the two");
            }
        });
    }

    /** Returns what identifies an identifier: neither case nor the hyphens of an ISBN are part of it. */
    private static String key(Identifier identifier) {
        String value =
                identifier.scheme() == Scheme.ISBN ? identifier.value().replaceAll("[- ]", "") : identifier.value();
        return identifier.scheme() + value.toLowerCase(Locale.ROOT);
    }

    private static void inspect(Node node, String member, String what, List<String> values, Inspection inspection) {
        inspect(node, member, "", what, values, inspection);
    }

    private static void inspect(
            Node node, String list, String part, String what, List<String> values, Inspection inspection) {
        if (values.size() < 2) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < values.size(); index++) {
            if (!seen.add(values.get(index).toLowerCase(Locale.ROOT))) {
                inspection.report(
                        node,
                        list + "[" + index + "]" + part,
                        "the " + what + " \"" + values.get(index) + "\" appears twice",
                        "remove one of the two");
            }
        }
    }
}
