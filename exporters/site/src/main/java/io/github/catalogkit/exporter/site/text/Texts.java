package io.github.catalogkit.exporter.site.text;

import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The texts of the interface in one language. */
public final class Texts {

    /** The languages that have texts; the first one is for all others. */
    static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "zh", "ja", "ar");

    private static final List<String> RIGHT_TO_LEFT =
            List.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    private final String language;
    private final Properties texts;

    private Texts(String language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * Returns the texts for a list.
     *
     * @param language the language of the list as a BCP 47 tag, if it is known
     */
    public static Texts of(Optional<String> language) {
        String tag = language.orElse(LANGUAGES.get(0));
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return new Texts(tag, read(LANGUAGES.contains(primary) ? primary : LANGUAGES.get(0)));
    }

    static Properties read(String language) {
        Properties texts = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no texts in the language " + language);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Returns the language of the list as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Returns the direction in which the language is written, {@code ltr} or {@code rtl}. */
    public String direction() {
        return RIGHT_TO_LEFT.contains(Locale.forLanguageTag(language).getLanguage()) ? "rtl" : "ltr";
    }

    /** Returns a text with values for its placeholders, such as <code>{0}</code>. */
    public String get(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** Returns the number of entries in words. */
    public String count(long entries) {
        return entries == 1 ? get("count.one") : get("count", entries);
    }

    /** Returns the name of a kind. */
    public String of(Kind kind) {
        return get("kind." + kind.label());
    }

    /** Returns the name of a status. */
    public String of(Status status) {
        return get("status." + word(status));
    }

    /** Returns the name of a role. */
    public String of(Role role) {
        return get("role." + word(role));
    }

    /** Returns what precedes the entries to which an entry is related. */
    public String of(RelationKind relation) {
        return get("relation." + word(relation));
    }

    /** Returns what precedes the entries that are related to an entry. */
    public String ofReferring(RelationKind relation) {
        return get("referring." + word(relation));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
