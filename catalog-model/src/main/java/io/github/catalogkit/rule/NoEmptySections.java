package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
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
                .filter(NoEmptySections::isEmpty)
                .forEach(section -> inspection.report(
                        section,
                        "title",
                        "the section \"" + section.title() + "\" is empty; expected an entry in it, or no section"));
    }

    /** A section of words alone, such as one about the licence, is not empty. */
    private static boolean isEmpty(Section section) {
        return section.entries().isEmpty()
                && section.sections().isEmpty()
                && section.introduction().isEmpty()
                && section.layout().below().isEmpty()
                && section.layout().end().isEmpty();
    }
}
