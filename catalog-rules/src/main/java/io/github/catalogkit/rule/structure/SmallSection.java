package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/** Sections have as many entries as the option requires. */
public final class SmallSection extends AbstractRule {

    public SmallSection() {
        super("small-section", Severity.OFF, "Sections have a minimum number of entries.", new RuleExample("""
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "small-section", value = "2"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "small-section", value = "2"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                                class Envoy {}

                                @Tool(title = "HAProxy", url = "https://www.haproxy.org/")
                                class HaProxy {}
                            }
                        }
                        """));
    }

    @Override
    public Optional<RuleOption> option() {
        return Optional.of(
                RuleOption.wholeNumber("the minimum number of entries in a section and its subsections", 3, 1));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        int least = Integer.parseInt(inspection.optionValue());
        catalog.allSections().forEach(section -> inspect(section, least, inspection));
    }

    private static void inspect(Section section, int least, Inspection inspection) {
        long count = section.allEntries().limit(least).count();
        if (count > 0 && count < least) {
            inspection.report(
                    section,
                    "title",
                    "the section \"" + section.title() + "\" has " + count + (count == 1 ? " entry" : " entries")
                            + ", but the minimum is " + least,
                    "add entries, or move them to another section");
        }
    }
}
