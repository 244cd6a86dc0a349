package io.github.catalogkit.rule.text;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.text.Inline;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** All descriptions start with an uppercase letter, or all with a lowercase one, except for names. */
public final class DescriptionStart extends AbstractRule {

    private static final String CAPITAL = "capital";

    public DescriptionStart() {
        super(
                "description-start",
                Severity.OFF,
                "All descriptions start with an uppercase letter, or all with a lowercase one.",
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
    public Optional<RuleOption> option() {
        return Optional.of(RuleOption.oneOf("how a description starts", CAPITAL, List.of(CAPITAL, "small")));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        boolean capital = inspection.optionValue().equals(CAPITAL);
        Names names = new Names(catalog);
        catalog.entries().forEach(entry -> inspect(entry, capital, names, inspection));
    }

    private static void inspect(Entry entry, boolean capital, Names names, Inspection inspection) {
        String word = firstWord(entry.description().parts());
        if (word.isEmpty() || isRight(word.codePointAt(0), capital)) {
            return;
        }
        boolean isName = hasCapitalWithin(word) || names.contains(word);
        if (!isName && !(word.equals("I") && !capital)) {
            inspection.report(
                    entry,
                    "description",
                    "the description starts with " + (capital ? "a lowercase" : "an uppercase") + " letter",
                    "write \"" + withCase(word, capital) + "\"");
        }
    }

    /** Returns the word of letters and hyphens with which a description starts, or an empty string. */
    private static String firstWord(List<Inline> parts) {
        if (parts.isEmpty() || parts.get(0) instanceof Inline.Code || parts.get(0) instanceof Inline.Link) {
            return "";
        }
        if (!(parts.get(0) instanceof Inline.Text text)) {
            return firstWord(InlineTree.children(parts.get(0)));
        }
        String plain = text.plain();
        int end = 0;
        while (end < plain.length()
                && (Character.isLetter(plain.codePointAt(end)) || (end > 0 && plain.charAt(end) == '-'))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        return isEndOfWord(plain, end) ? plain.substring(0, end) : "";
    }

    /** Returns whether the word ends here, and no digit, dot or slash makes it a name, a URL or a path. */
    private static boolean isEndOfWord(String text, int end) {
        if (end == text.length() || text.charAt(end) == ' ') {
            return true;
        }
        boolean last = end + 1 == text.length() || text.charAt(end + 1) == ' ';
        return "'\u2019".indexOf(text.charAt(end)) >= 0 || (last && ",.:;!?)".indexOf(text.charAt(end)) >= 0);
    }

    /** Returns whether a first letter has the right case; a letter without case always has. */
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

    private static String withCase(String word, boolean capital) {
        int first = word.codePointAt(0);
        int changed = capital ? Character.toTitleCase(first) : Character.toLowerCase(first);
        return Character.toString(changed) + word.substring(Character.charCount(first));
    }

    /** The names in a catalog: its titles, known products, and words with an uppercase letter within a sentence. */
    private static final class Names {

        private final Set<String> titles = new HashSet<>();
        private final Set<String> words = new HashSet<>();

        Names(Catalog catalog) {
            catalog.entries().forEach(entry -> {
                titles.add(entry.title().toLowerCase(Locale.ROOT));
                read(entry.description().parts());
            });
        }

        boolean contains(String word) {
            return words.contains(word)
                    || titles.contains(word.toLowerCase(Locale.ROOT))
                    || ProductNameDictionary.bundled().isName(word);
        }

        private void read(List<Inline> parts) {
            for (Inline part : parts) {
                if (part instanceof Inline.Text text) {
                    read(text.plain());
                } else {
                    read(InlineTree.children(part));
                }
            }
        }

        private void read(String text) {
            for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
                boolean within = Character.isLowerCase(text.charAt(space - 1)) || text.charAt(space - 1) == ',';
                if (within && space + 1 < text.length() && Character.isUpperCase(text.charAt(space + 1))) {
                    words.add(word(text, space + 1));
                }
            }
        }

        private static String word(String text, int start) {
            int end = start;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            return text.substring(start, end);
        }
    }
}
