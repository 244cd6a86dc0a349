package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** Descriptions are short. */
final class DescriptionsAreShort extends EntryRule {

    DescriptionsAreShort() {
        super(
                "description-length",
                Severity.OFF,
                "A description is no longer than the list wants.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "description-length", value = "20"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services that are many and small")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "description-length", value = "20"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy")
                                class Envoy {}
                            }
                        }
                        """));
    }

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(RuleChoice.number("the greatest number of characters that a reader sees", 200, 1));
    }

    @Override
    void inspect(Entry entry, Inspection inspection) {
        String text = entry.description().plain();
        int most = Integer.parseInt(inspection.choice());
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            inspection.report(
                    entry,
                    "description",
                    "the description has " + length + " characters; expected " + most + " at the most");
        }
    }
}
