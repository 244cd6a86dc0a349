package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import java.util.List;
import java.util.Optional;

/** Descriptions end alike. */
final class DescriptionsEndAlike extends EntryRule {

    DescriptionsEndAlike() {
        super(
                "description-end",
                Severity.OFF,
                "Descriptions end with a full stop, or without one, as the list chooses.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "description-end", value = "none"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services.")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "description-end", value = "none"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services")
                                class Envoy {}
                            }
                        }
                        """));
    }

    private static final String PERIOD = "period";

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(RuleChoice.word("what stands at the end: period or none", PERIOD, List.of(PERIOD, "none")));
    }

    @Override
    void inspect(Entry entry, Inspection inspection) {
        String text = entry.description().plain();
        if (text.isEmpty()) {
            return;
        }
        boolean wanted = inspection.choice().equals(PERIOD);
        boolean ends = text.endsWith(".") && !text.endsWith("...") && !text.endsWith("etc.");
        boolean closed = ends || "?!.\u2026".indexOf(text.charAt(text.length() - 1)) >= 0;
        if (wanted ? !closed : ends) {
            String end = text.substring(Math.max(0, text.length() - 20));
            inspection.report(
                    entry,
                    "description",
                    "the description ends with \"" + end + "\"; expected " + (wanted ? "a full stop" : "no full stop")
                            + " there, as in all of this list");
        }
    }
}
