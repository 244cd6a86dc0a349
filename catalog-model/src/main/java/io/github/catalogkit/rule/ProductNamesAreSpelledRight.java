package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.text.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Products are named as their makers name them. */
final class ProductNamesAreSpelledRight extends StatedRule {

    ProductNamesAreSpelledRight() {
        super(
                "product-name",
                Severity.WARNING,
                "The name of a product is spelled as its makers do.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy, developed on Github")
                        class Envoy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/", description = "a proxy, developed on GitHub")
                        class Envoy {}
                        """));
    }

    private final List<String> known = WordFile.read("product-names.txt");

    @Override
    public Optional<RuleChoice> choice() {
        return Optional.of(
                new RuleChoice("further names as they are spelled, with commas between them", "", names -> {}));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        Map<String, String> names = new HashMap<>();
        Stream.concat(known.stream(), Stream.of(inspection.choice().split(",")).map(String::strip))
                .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), name));
        catalog.allSections().forEach(section -> inspect(section, "title", section.title(), names, inspection));
        catalog.entries().forEach(entry -> inspect(entry, names, inspection));
    }

    private static void inspect(Entry entry, Map<String, String> names, Inspection inspection) {
        switch (entry.kind()) {
            // The titles of the others are those of works, which are quoted as they are.
            case TOOL, DOCUMENTATION, RESOURCE, GROUP -> inspect(entry, "title", entry.title(), names, inspection);
            default -> {}
        }
        for (Inline part : entry.description().parts()) {
            if (part instanceof Inline.Text text) {
                inspect(entry, "description", text.plain(), names, inspection);
            }
        }
    }

    private static void inspect(
            Node node, String member, String text, Map<String, String> names, Inspection inspection) {
        int start = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || !isInName(text, index)) {
                if (index > start && isAlone(text, start, index)) {
                    String word = text.substring(start, index);
                    String name = names.getOrDefault(word.toLowerCase(Locale.ROOT), word);
                    if (!name.equals(word)) {
                        inspection.report(
                                node,
                                member,
                                "the text has \"" + word + "\"; expected \"" + name + "\", as its makers spell it");
                    }
                }
                start = index + 1;
            }
        }
    }

    private static boolean isInName(String text, int index) {
        char character = text.charAt(index);
        return Character.isLetterOrDigit(character)
                || (character == '.' && index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1)));
    }

    /** Whether the word is no part of an address, the name of a file or a repository, or another word. */
    private static boolean isAlone(String text, int start, int end) {
        boolean before = start == 0 || "/-_@#:.".indexOf(text.charAt(start - 1)) < 0;
        boolean after = end == text.length() || "/-_@".indexOf(text.charAt(end)) < 0;
        return before && after;
    }
}
