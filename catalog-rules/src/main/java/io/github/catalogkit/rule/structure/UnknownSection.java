package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.text.NearestName;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;

/** The further sections of an entry are other sections of the same catalog. */
public final class UnknownSection extends AbstractRule {

    public UnknownSection() {
        super(
                "unknown-section",
                Severity.ERROR,
                "Further sections of an entry are other sections of the same catalog.",
                new RuleExample("""
                @Catalog(id = "example", title = "Example")
                interface Example {
                    @Section("Proxies")
                    interface Proxies {
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", alsoIn = Proxies.class)
                        class Envoy {}
                    }

                    @Section("Gateways")
                    interface Gateways {
                        @Tool(title = "Kong", url = "https://konghq.com/")
                        class Kong {}
                    }
                }
                """, """
                @Catalog(id = "example", title = "Example")
                interface Example {
                    @Section("Proxies")
                    interface Proxies {
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", alsoIn = Gateways.class)
                        class Envoy {}
                    }

                    @Section("Gateways")
                    interface Gateways {
                        @Tool(title = "Kong", url = "https://konghq.com/")
                        class Kong {}
                    }
                }
                """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        catalog.entries().filter(entry -> !entry.details().alsoIn().isEmpty()).forEach(entry -> {
            List<String> sections = entry.details().alsoIn();
            for (int index = 0; index < sections.size(); index++) {
                inspect(catalog, entry, sections.get(index), "alsoIn[" + index + "]", inspection);
            }
        });
    }

    private static void inspect(Catalog catalog, Entry entry, String id, String member, Inspection inspection) {
        if (catalog.findSection(id).isEmpty()) {
            inspection.report(
                    entry,
                    member,
                    "\"" + id + "\" is not a section of the catalog \"" + catalog.id() + "\"",
                    NearestName.of(id, catalog.allSections().map(Section::id).toList())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("write the id of one of its sections"));
        } else if (catalog.sectionOf(entry).map(Section::id).filter(id::equals).isPresent()) {
            inspection.report(
                    entry,
                    member,
                    "the entry \"" + entry.title() + "\" is already in the section \"" + id + "\"",
                    "name another section, or remove this one");
        }
    }
}
