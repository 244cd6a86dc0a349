package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A placeholder in a text of a layout refers to a section of the catalog. */
public final class UnknownLayoutSection extends AbstractRule {

    public UnknownLayoutSection() {
        super(
                "unknown-layout-section",
                Severity.WARNING,
                "Placeholders in texts of a layout refer to sections of the catalog.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example")
                        @Layout(below = "- {section:proxys}")
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example")
                        @Layout(below = "- {section:proxies}")
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                class Envoy {}
                            }
                        }
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Set<String> known = catalog.allSections().map(Section::id).collect(Collectors.toSet());
        Stream.concat(Stream.of(catalog), Stream.concat(catalog.allSections(), catalog.entries()))
                .forEach((Node node) -> node.layout().sections().stream()
                        .filter(id -> !known.contains(id))
                        .forEach(id -> inspection.report(
                                node,
                                "layout",
                                "there is no section \"" + id + "\", so its line is left out",
                                "name another section, or remove the line")));
    }
}
