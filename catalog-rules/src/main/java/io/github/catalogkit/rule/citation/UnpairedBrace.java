package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Braces in titles and names are balanced: BibTeX counts even escaped braces, and some programs hang if one is unmatched. */
public final class UnpairedBrace extends AbstractRule {

    public UnpairedBrace() {
        super(
                "unpaired-brace",
                Severity.ERROR,
                "Braces in titles and names are paired, so that reference managers can read BibTeX exports.",
                new RuleExample("""
                        @Tool(title = "Envoy {proxy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy {proxy}", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspect(catalog, "title", catalog.title(), inspection);
        inspect(catalog, "imprint.maintainers", catalog.imprint().maintainers(), inspection);
        catalog.allSections().forEach(section -> inspect(section, "title", section.title(), inspection));
        Stream.concat(catalog.entries(), catalog.companion().stream()).forEach(entry -> {
            inspect(entry, "title", entry.title(), inspection);
            entry.details().subtitle().ifPresent(text -> inspect(entry, "subtitle", text, inspection));
            inspect(entry, "authors", entry.authors(), inspection);
        });
    }

    private static void inspect(Node node, String member, List<Author> authors, Inspection inspection) {
        for (int index = 0; index < authors.size(); index++) {
            Author author = authors.get(index);
            String name = author instanceof OrganizationAuthor ? ".organization" : ".name";
            inspect(node, member + "[" + index + "]" + name, author.name(), inspection);
        }
    }

    private static void inspect(Node node, String member, String text, Inspection inspection) {
        if (!PlainText.bracesPair(text)) {
            inspection.report(
                    node,
                    member,
                    "\"" + text + "\" has an unpaired brace, which breaks BibTeX files",
                    "write { and } in pairs, or parentheses");
        }
    }
}
