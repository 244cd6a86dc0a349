package io.github.catalogkit.exporter.bibtex;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The LaTeX name of a language.
 *
 * @param name the name that styles print, or the BCP 47 tag if LaTeX has none
 * @param babelOption the option of the package babel for its hyphenation, if biblatex knows one
 */
record BabelLanguage(String name, Optional<String> babelOption) {

    /** The names that styles print, by language. */
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
            Map.entry("eu", "basque"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("gl", "galician"),
            Map.entry("hr", "croatian"),
            Map.entry("hu", "hungarian"),
            Map.entry("is", "icelandic"),
            Map.entry("it", "italian"),
            Map.entry("lt", "lithuanian"),
            Map.entry("lv", "latvian"),
            Map.entry("mr", "marathi"),
            Map.entry("nb", "norwegian"),
            Map.entry("nl", "dutch"),
            Map.entry("nn", "norwegian"),
            Map.entry("no", "norwegian"),
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

    /** The options that differ from the name, by language or by language and region or script; all have a file in biblatex. */
    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("de", "ngerman"), // german is the orthography before 1996
            Map.entry("de-AT", "naustrian"),
            Map.entry("de-CH", "nswissgerman"),
            Map.entry("en-AU", "australian"),
            Map.entry("en-CA", "canadian"),
            Map.entry("en-GB", "british"),
            Map.entry("en-NZ", "newzealand"),
            Map.entry("en-US", "american"),
            Map.entry("nb", "norsk"),
            Map.entry("nn", "nynorsk"),
            Map.entry("no", "norsk"),
            Map.entry("pt-BR", "brazilian"),
            Map.entry("sr-Cyrl", "serbianc"));

    static BabelLanguage of(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String language = locale.getLanguage();
        return Optional.ofNullable(NAMES.get(language))
                .map(name -> new BabelLanguage(name, option(locale).or(() -> Optional.of(name))))
                .orElseGet(() -> new BabelLanguage(tag, Optional.empty()));
    }

    private static Optional<String> option(Locale locale) {
        String language = locale.getLanguage();
        return Stream.of(language + "-" + locale.getCountry(), language + "-" + locale.getScript(), language)
                .flatMap(key -> Stream.ofNullable(OPTIONS.get(key)))
                .findFirst();
    }
}
