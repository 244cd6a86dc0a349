package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import java.util.List;

/** Headings end at level six. */
final class HeadingsAreNotTooDeep extends StatedRule {

    HeadingsAreNotTooDeep() {
        super(
                "heading-depth",
                Severity.WARNING,
                "A heading is one of the six levels that Markdown and HTML have.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example")
                        @Style(sectionLevel = 6)
                        interface Example {
                            @Section("Software")
                            interface Software {
                                @Section("Proxies")
                                interface Proxies {
                                    @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                    class Envoy {}
                                }
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example")
                        @Style(sectionLevel = 5)
                        interface Example {
                            @Section("Software")
                            interface Software {
                                @Section("Proxies")
                                interface Proxies {
                                    @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                    class Envoy {}
                                }
                            }
                        }
                        """));
    }

    private static final int DEEPEST = 6;

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        inspect(catalog.sections(), catalog.style().sectionLevel(), inspection);
    }

    private static void inspect(List<Section> sections, int level, Inspection inspection) {
        for (Section section : sections) {
            if (level == DEEPEST + 1) {
                inspection.report(
                        section,
                        "title",
                        "the heading \"" + section.title() + "\" would be of level " + level + "; expected " + DEEPEST
                                + " at the most, the last that Markdown has");
            }
            inspect(section.sections(), level + 1, inspection);
        }
    }
}
