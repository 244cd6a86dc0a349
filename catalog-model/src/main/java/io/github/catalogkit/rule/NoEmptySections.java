package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Severity;

/** Sections hold something. */
final class NoEmptySections extends StatedRule {

    NoEmptySections() {
        super("empty-section", Severity.WARNING, "A section holds something.", new RuleExample("""
                        @Catalog(id = "example", title = "Example")
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {}
                        }
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.allSections()
                .filter(section ->
                        section.entries().isEmpty() && section.sections().isEmpty())
                .forEach(section -> inspection.report(
                        section,
                        "title",
                        "the section \"" + section.title() + "\" is empty; expected an entry in it, or no section"));
    }
}
