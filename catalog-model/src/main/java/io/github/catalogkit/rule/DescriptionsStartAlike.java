package io.github.catalogkit.rule;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Descriptions start alike. */
final class DescriptionsStartAlike extends EntryRule {

    DescriptionsStartAlike() {
        super(
                "description-start",
                Severity.OFF,
                "Descriptions start with a capital letter, or with a small one, as the list chooses.",
                new RuleExample("""
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "description-start", value = "small"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "A proxy for services")
                                class Envoy {}
                            }
                        }
                        """, """
                        @Catalog(id = "example", title = "Example", rules = @RuleSetting(rule = "description-start", value = "small"))
                        interface Example {
                            @Section("Proxies")
                            interface Proxies {
                                @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy for services")
                                class Envoy {}
                            }
                        }
                        """));
    }

    private static final String CAPITAL = "capital";

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(
                RuleChoice.word("what the first letter is: capital or small", CAPITAL, List.of(CAPITAL, "small")));
    }

    @Override
    void inspect(Entry entry, Inspection inspection) {
        boolean words = !entry.description().parts().isEmpty()
                && entry.description().parts().get(0) instanceof Inline.Text;
        String word = words ? entry.description().plain().split("[^\\p{L}\\p{N}]", 2)[0] : "";
        if (word.isEmpty() || !Character.isLetter(word.codePointAt(0)) || isName(word)) {
            return;
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        boolean small = Character.isLowerCase(word.codePointAt(0));
        boolean wanted = inspection.choice().equals(CAPITAL);
        if ((wanted && small) || (!wanted && capital)) {
            String first = word.substring(0, 1);
            String mended = wanted ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT);
            inspection.report(
                    entry,
                    "description",
                    "the description starts with \"" + word + "\"; expected \"" + mended + word.substring(1)
                            + "\", as descriptions of this list start with a " + inspection.choice() + " letter");
        }
    }

    /** A word that has a spelling of its own, such as iOS, eBPF or DNS. */
    private static boolean isName(String word) {
        return word.chars()
                .skip(1)
                .anyMatch(character -> Character.isUpperCase(character) || Character.isDigit(character));
    }
}
