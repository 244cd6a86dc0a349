package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.Optional;

/** All descriptions start with a capital letter, or all with a small one. */
final class DescriptionsStartAlike extends StatedRule {

    private static final String CAPITAL = "capital";

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

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(RuleChoice.word("how a description starts", CAPITAL, List.of(CAPITAL, "small")));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        boolean capital = inspection.choice().equals(CAPITAL);
        NamesInUse names = new NamesInUse(catalog);
        catalog.entries().forEach(entry -> inspect(entry, capital, names, inspection));
    }

    private static void inspect(Entry entry, boolean capital, NamesInUse names, Inspection inspection) {
        String word = firstWord(entry.description().parts());
        if (word.isEmpty() || isRight(word.codePointAt(0), capital)) {
            return;
        }
        boolean isName = hasCapitalWithin(word) || names.holds(word);
        if (!isName && !(word.equals("I") && !capital)) {
            inspection.report(
                    entry,
                    "description",
                    "the description starts with \"" + word + "\"; expected a " + (capital ? "capital" : "small")
                            + " letter, such as \"" + turned(word, capital) + "\"");
        }
    }

    /** The word of letters and hyphens that a description starts with; empty if it starts with anything else. */
    private static String firstWord(List<Inline> parts) {
        if (parts.isEmpty() || parts.get(0) instanceof Inline.Code || parts.get(0) instanceof Inline.Link) {
            return "";
        }
        if (!(parts.get(0) instanceof Inline.Text text)) {
            return firstWord(CatalogTexts.partsOf(parts.get(0)));
        }
        String plain = text.plain();
        int end = 0;
        while (end < plain.length()
                && (Character.isLetter(plain.codePointAt(end)) || (end > 0 && plain.charAt(end) == '-'))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        return isEndOfWord(plain, end) ? plain.substring(0, end) : "";
    }

    /** Whether no digit, dot or slash makes the word a name, an address or a path. */
    private static boolean isEndOfWord(String text, int end) {
        if (end == text.length() || text.charAt(end) == ' ') {
            return true;
        }
        boolean last = end + 1 == text.length() || text.charAt(end + 1) == ' ';
        return "'\u2019".indexOf(text.charAt(end)) >= 0 || (last && ",.:;!?)".indexOf(text.charAt(end)) >= 0);
    }

    /** Whether the first letter is as it has to be; a letter that is neither capital nor small always is. */
    private static boolean isRight(int letter, boolean capital) {
        return capital ? !Character.isLowerCase(letter) : !Character.isUpperCase(letter);
    }

    private static boolean hasCapitalWithin(String word) {
        for (int index = 1; index < word.length(); index++) {
            if (Character.isUpperCase(word.charAt(index)) && word.charAt(index - 1) != '-') {
                return true;
            }
        }
        return false;
    }

    private static String turned(String word, boolean capital) {
        int first = word.codePointAt(0);
        int turned = capital ? Character.toTitleCase(first) : Character.toLowerCase(first);
        return Character.toString(turned) + word.substring(Character.charCount(first));
    }
}
