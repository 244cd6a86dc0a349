package io.github.catalogkit.exporter.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static Stream<String> languages() {
        return Texts.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachLanguageHasEachText(String language) {
        Properties english = Texts.read("en");
        Properties texts = Texts.read(language);
        assertThat(texts.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            assertThat(texts.getProperty(key))
                    .as(key)
                    .isNotBlank()
                    .isEqualTo(texts.getProperty(key).strip());
            assertThat(placeholders(texts.getProperty(key))).as(key).isEqualTo(placeholders(english.getProperty(key)));
        });
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
        return found;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void eachWordOfTheModelHasAName(String language) {
        Texts texts = Texts.of(Optional.of(language));
        assertThat(Kind.values()).allSatisfy(kind -> assertThat(texts.of(kind)).isNotBlank());
        assertThat(Status.values())
                .allSatisfy(status -> assertThat(texts.of(status)).isNotBlank());
        assertThat(Role.values()).allSatisfy(role -> assertThat(texts.of(role)).isNotBlank());
        assertThat(RelationKind.values()).allSatisfy(relation -> {
            assertThat(texts.of(relation)).isNotBlank();
            assertThat(texts.ofReferring(relation)).isNotBlank();
        });
    }

    @Test
    void variantOfALanguageHasItsTexts() {
        assertThat(Texts.of(Optional.of("de-AT")).get("facet.kind"))
                .isEqualTo(Texts.of(Optional.of("de")).get("facet.kind"));
        assertThat(Texts.of(Optional.of("de-AT")).language()).isEqualTo("de-AT");
    }

    @Test
    void otherLanguagesHaveEnglishTexts() {
        assertThat(Texts.of(Optional.of("is")).get("facet.kind")).isEqualTo("Kind");
    }

    @Test
    void writingDirectionIsThatOfTheLanguage() {
        assertThat(List.of("ar", "he", "fa-IR"))
                .allMatch(it -> Texts.of(Optional.of(it)).direction().equals("rtl"));
        assertThat(List.of("en", "zh-Hans"))
                .allMatch(it -> Texts.of(Optional.of(it)).direction().equals("ltr"));
    }
}
