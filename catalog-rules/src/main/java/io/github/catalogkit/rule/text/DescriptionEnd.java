package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.vocabulary.Severity;
import java.util.List;
import java.util.Optional;

/** All descriptions end with a period, or none does. */
public final class DescriptionEnd extends AbstractRule {

    private static final String PERIOD = "period";

    /** Punctuation that ends a sentence or introduces what follows. */
    private static final String ENDS = ".!?:\u2026\u3002\uFF01\uFF1F";

    private static final String CLOSINGS = "\"')]\u201D\u2019\u00BB";

    private static final List<String> ABBREVIATIONS =
            List.of("etc.", "al.", "Inc.", "Ltd.", "Co.", "Corp.", "Jr.", "Sr.", "e.g.", "i.e.", "a.k.a.", "U.S.");

    public DescriptionEnd() {
        super(
                "description-end",
                Severity.OFF,
                "All descriptions end with a period, or none does.",
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

    @Override
    public Optional<RuleOption> option() {
        return Optional.of(RuleOption.oneOf("how a description ends", PERIOD, List.of(PERIOD, "none")));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        boolean period = inspection.optionValue().equals(PERIOD);
        catalog.entries()
                .filter(entry -> !entry.description().parts().isEmpty())
                .forEach(entry -> inspect(entry, period, inspection));
    }

    private static void inspect(Entry entry, boolean period, Inspection inspection) {
        String text = entry.description().plain();
        if (period && lacksEnd(text)) {
            inspection.report(
                    entry,
                    "description",
                    "the description does not end with a period",
                    "write \"" + lastWord(text) + ".\" at its end");
        } else if (!period && isOnePhraseWithEnd(text)) {
            String word = lastWord(text);
            inspection.report(
                    entry,
                    "description",
                    "the description ends with a period",
                    "write \"" + word.substring(0, word.length() - 1) + "\" at its end");
        }
    }

    /** Returns whether a period is missing; an emoji at the end replaces one. */
    private static boolean lacksEnd(String text) {
        int end = text.length();
        while (end > 0 && CLOSINGS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int last = text.codePointBefore(end);
        return Character.getType(last) != Character.OTHER_SYMBOL
                && Character.getType(last) != Character.NON_SPACING_MARK;
    }

    /** Returns whether a period ends the only sentence; the last of several needs one. */
    private static boolean isOnePhraseWithEnd(String text) {
        return text.endsWith(".")
                && !text.endsWith("..")
                && ABBREVIATIONS.stream().noneMatch(text::endsWith)
                && !text.contains(". ")
                && !text.contains("! ")
                && !text.contains("? ");
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
