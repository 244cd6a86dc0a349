package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;

/** Sections have content. */
public final class EmptySection extends AbstractRule {

    public EmptySection() {
        super(
                "empty-section",
                Severity.WARNING,
                "Sections have entries, links or text, unless they are intentionally empty.",
                new RuleExample("""
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
                .forEach(section ->
                        inspect(section, catalog.alsoIn(section).findAny().isPresent(), inspection));
    }

    private static void inspect(Section section, boolean hasFurther, Inspection inspection) {
        if (section.intentionallyEmpty()) {
            if (hasFurther || section.allEntries().findAny().isPresent()) {
                inspection.report(
                        section,
                        "intentionallyEmpty",
                        "the section \"" + section.title() + "\" has entries, but is declared intentionally empty",
                        "remove intentionallyEmpty = true");
            }
        } else if (!hasFurther && isEmpty(section)) {
            inspection.report(
                    section,
                    "title",
                    "the section \"" + section.title() + "\" is empty",
                    "add an entry to it, remove it, or add intentionallyEmpty = true");
        }
    }

    /** Returns whether a section is empty; one with text or links only, such as on the license, is not. */
    private static boolean isEmpty(Section section) {
        return section.entries().isEmpty()
                && section.sections().isEmpty()
                && section.links().isEmpty()
                && section.introduction().isEmpty()
                && section.layout().below().isEmpty()
                && section.layout().end().isEmpty();
    }
}
