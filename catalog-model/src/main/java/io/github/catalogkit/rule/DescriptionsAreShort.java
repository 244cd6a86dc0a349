package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import java.util.Optional;

/** A description is short. */
final class DescriptionsAreShort extends StatedRule {

    private static final int USUAL = 200;

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
        return Optional.of(RuleChoice.number("the greatest number of characters of a description", USUAL, 1));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        int greatest = Integer.parseInt(inspection.choice());
        catalog.entries().forEach(entry -> inspect(entry, greatest, inspection));
    }

    private static void inspect(Entry entry, int greatest, Inspection inspection) {
        String text = entry.description().plain();
        int length = text.codePointCount(0, text.length());
        if (length > greatest) {
            int end = text.offsetByCodePoints(0, greatest);
            int start = Math.max(0, text.lastIndexOf(' ', Math.max(0, end - 20)) + 1);
            inspection.report(
                    entry,
                    "description",
                    "the description has " + length + " characters; expected " + greatest + " or fewer, up to \""
                            + text.substring(start, end) + "\"");
        }
    }
}
