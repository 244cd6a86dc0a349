package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Tag;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.NearestName;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each declared tag is that of an entry. */
public final class UnusedTag extends AbstractRule {

    public UnusedTag() {
        super("unused-tag", Severity.WARNING, "Declared tags are used.", new RuleExample("""
                        @Catalog(id = "example", title = "Example", declaredTags = {@Tag(name = "proxy"), @Tag(name = "mesh")})
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = "proxy")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example", declaredTags = @Tag(name = "proxy"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", tags = "proxy")
                                class Envoy {}
                            }
                        }
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        List<String> names = catalog.declaredTags().stream().map(Tag::name).toList();
        Set<String> unused = new HashSet<>(names);
        if (!unused.isEmpty()) {
            Stream.concat(catalog.tags(), catalog.companion().stream().flatMap(book -> book.tags().stream()))
                    .forEach(tag -> unused.remove(meant(tag, names)));
        }
        for (int index = 0; index < names.size(); index++) {
            if (unused.remove(names.get(index))) {
                inspection.report(
                        catalog,
                        "declaredTags[" + index + "].name",
                        "no entry has the tag \"" + names.get(index) + "\"",
                        "remove it, or add it to an entry");
            }
        }
    }

    /** Returns the declared tag that is meant, since a misspelled one is reported by another rule. */
    private static String meant(String tag, List<String> names) {
        return names.contains(tag)
                ? tag
                : names.stream()
                        .filter(tag::equalsIgnoreCase)
                        .findFirst()
                        .or(() -> NearestName.of(tag, names))
                        .orElse(tag);
    }
}
