package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/** No description has more characters than the option allows. */
public final class DescriptionLength extends AbstractRule {

    private static final int DEFAULT_LENGTH = 200;

    public DescriptionLength() {
        super("description-length", Severity.OFF, "Descriptions have a maximum length.", new RuleExample("""
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
    public Optional<RuleOption> option() {
        return Optional.of(
                RuleOption.wholeNumber("the maximum number of characters in a description", DEFAULT_LENGTH, 1));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        int greatest = Integer.parseInt(inspection.optionValue());
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
                    "the description has " + length + " characters, more than " + greatest,
                    "shorten it: the first " + greatest + " characters end with \"" + text.substring(start, end)
                            + "\"");
        }
    }
}
