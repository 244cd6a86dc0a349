package io.github.catalogkit.exporter.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The LaTeX name of a language.
 *
 * @param name the name that styles print, or the BCP 47 tag if LaTeX has none
 * @param babelOption the option of the package babel for its hyphenation, if there is one
 */
record BabelLanguage(String name, Optional<String> babelOption) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("bg", "bulgarian"),
            Map.entry("ca", "catalan"),
            Map.entry("cs", "czech"),
            Map.entry("da", "danish"),
            Map.entry("de", "german"),
            Map.entry("el", "greek"),
            Map.entry("en", "english"),
            Map.entry("es", "spanish"),
            Map.entry("et", "estonian"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("hr", "croatian"),
            Map.entry("hu", "hungarian"),
            Map.entry("it", "italian"),
            Map.entry("lv", "latvian"),
            Map.entry("nb", "norsk"),
            Map.entry("nl", "dutch"),
            Map.entry("pl", "polish"),
            Map.entry("pt", "portuguese"),
            Map.entry("ro", "romanian"),
            Map.entry("ru", "russian"),
            Map.entry("sk", "slovak"),
            Map.entry("sl", "slovene"),
            Map.entry("sr", "serbian"),
            Map.entry("sv", "swedish"),
            Map.entry("tr", "turkish"),
            Map.entry("uk", "ukrainian"));

    static BabelLanguage of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return Optional.ofNullable(NAMES.get(locale.getLanguage()))
                .map(name -> new BabelLanguage(name, Optional.of(option(name))))
                .orElseGet(() -> new BabelLanguage(tag, Optional.empty()));
    }

    /** Returns the option of babel, in which {@code german} is the orthography before 1996. */
    private static String option(String name) {
        return name.equals("german") ? "ngerman" : name;
    }
}
