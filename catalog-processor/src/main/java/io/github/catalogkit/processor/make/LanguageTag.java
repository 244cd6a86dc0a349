package io.github.catalogkit.processor.make;

import io.github.catalogkit.value.MalformedValueException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks BCP 47 language tags. */
final class LanguageTag {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /** Codes of countries, and other codes, that are confused with those of languages. */
    private static final Map<String, String> MISTAKEN =
            Map.of("cn", "zh", "cz", "cs", "dk", "da", "gr", "el", "jp", "ja", "kr", "ko", "ua", "uk");

    private LanguageTag() {}

    static String of(String text) {
        Optional<String> tag = wellFormed(text).filter(LanguageTag::isKnown);
        return tag.orElseThrow(() -> guess(text)
                .map(guess -> MalformedValueException.meant("is not a language tag of BCP 47", guess))
                .orElseGet(() -> new MalformedValueException(
                        "is not a language tag of BCP 47", "write one such as de or pt-BR")));
    }

    private static Optional<String> wellFormed(String text) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(text).build().toLanguageTag());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a tag is known; names of languages have the form of tags, but codes have at most three letters. */
    private static boolean isKnown(String tag) {
        String language = tag.split("-", 2)[0];
        return switch (language.length()) {
            case 2 -> LANGUAGES.contains(language);
            case 3 -> !language.equals("und");
            default -> language.equals("x") || language.equals("i");
        };
    }

    private static Optional<String> guess(String text) {
        String name = text.strip().replace('_', '-');
        return Stream.of(
                        wellFormed(name).filter(LanguageTag::isKnown),
                        Optional.ofNullable(MISTAKEN.get(name.toLowerCase(Locale.ROOT))),
                        named(name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the code of a language by its name in English or in the language itself. */
    private static Optional<String> named(String name) {
        return Stream.of(Locale.getISOLanguages())
                .sorted()
                .filter(code -> {
                    Locale language = new Locale.Builder().setLanguage(code).build();
                    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                            || language.getDisplayLanguage(language).equalsIgnoreCase(name);
                })
                .findFirst();
    }
}
