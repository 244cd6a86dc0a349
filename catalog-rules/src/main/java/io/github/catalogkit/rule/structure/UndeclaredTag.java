package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Entries of a catalog that declares tags have only these. */
public final class UndeclaredTag extends AbstractRule {

    public UndeclaredTag() {
        super(
                "undeclared-tag",
                Severity.ERROR,
                "If a catalog declares tags, entries have no others.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example", declaredTags = @Tag(name = "service-mesh"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = "Service-Mesh")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example", declaredTags = @Tag(name = "service-mesh"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = "service-mesh")
                                class Envoy {}
                            }
                        }
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        List<String> names = catalog.declaredTags().stream().map(Tag::name).toList();
        if (!names.isEmpty()) {
            Set<String> declared = Set.copyOf(names);
            Stream.concat(catalog.entries(), catalog.companion().stream())
                    .forEach(entry -> inspect(entry, names, declared, inspection));
        }
    }

    private static void inspect(Entry entry, List<String> names, Set<String> declared, Inspection inspection) {
        for (int index = 0; index < entry.tags().size(); index++) {
            String tag = entry.tags().get(index);
            if (!declared.contains(tag)) {
                inspection.report(UndeclaredFact.instead(
                        inspection.problem(entry, "tags[" + index + "]", "the catalog declares no tag \"" + tag + "\""),
                        tag,
                        names));
            }
        }
    }
}
