package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** Headings have at most level six. */
public final class HeadingDepth extends AbstractRule {

    private static final int DEEPEST = 6;

    public HeadingDepth() {
        super(
                "heading-depth",
                Severity.WARNING,
                "Headings have at most six levels, as in Markdown and HTML.",
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
                        "the heading \"" + section.title() + "\" is at level " + level + ", and Markdown has "
                                + DEEPEST,
                        "nest the section less deep");
            }
            inspect(section.sections(), level + 1, inspection);
        }
    }
}
