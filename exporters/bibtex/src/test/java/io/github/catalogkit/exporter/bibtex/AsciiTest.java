package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.testkit.ArbitraryText;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.PersonAuthor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class AsciiTest {

    private static final Map<String, String> ASCII = Map.of("ascii", "true");

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments("A naïve café", "A na{\\\"i}ve caf{\\'e}"),
                arguments("a Żółć", "{a} {{\\.Z}{\\'o}{\\l}{\\'c}}"),
                arguments("A š ő ů ţ ą ạ", "A {\\v s} {\\H o} {\\r u} {\\c t} {\\k a} {\\d a}"),
                arguments("A lễ ǭ", "A l{\\~{\\^e}} {\\={\\k o}}"),
                arguments("A straße Ærø", "A stra{\\ss}e {{\\AE}r{\\o}}"),
                arguments(
                        "A – b’s “c”…",
                        "A {\\textendash} {b{\\textquoteright}s} {\\textquotedblleft}c{\\textquotedblright}{\\textellipsis}"),
                arguments("A Война и мир", "A {Voina} i mir"),
                arguments("A Λόγος", "A {Logos}"),
                arguments("A （ｆｕｌｌ）＆ ½ ﬁ", "A (full)\\& 1/2 fi"),
                arguments("A 5 µm ⇒ a", "A 5 {\\textmu}m a"),
                arguments("A 漢 😀 b", "A b"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void writesLettersAsLatexCommands(String title, String spelling) {
        assertThat(file(resource("x", title)).field("x", "title")).contains(spelling);
    }

    @Test
    void warnsOfCharactersThatAreLeftOut() {
        BibtexExporter exporter = new BibtexExporter();
        Catalog catalog = SampleCatalogs.of(resource("x", "A 漢 😀 b"), resource("y", "A naïve café"));
        assertThat(exporter.warnings(catalog, ExportOptions.of(exporter, ASCII)))
                .extracting(Problem::line)
                .containsExactly(
                        "sample: warning: LaTeX has no glyph for U+6F22 U+1F600, left out of \"x\"; export without"
                                + " ascii for LuaLaTeX and XeLaTeX [omitted-character]");
        assertThat(exporter.warnings(catalog, ExportOptions.defaults(exporter))).isEmpty();
    }

    @Test
    void writesNamesAsLatexCommands() {
        Resource resource = Resource.of(EntryDetails.of("x", "A title")
                .url("https://example.org/")
                .author(PersonAuthor.of("Łukasz Žižek"))
                .build());
        assertThat(file(resource).field("x", "author")).contains("{\\v Z}i{\\v z}ek, {\\L}ukasz");
    }

    @Test
    void readersDecodeALatinTitle() {
        String latin =
                "A ÀÁÃÄ ÈÉË ÌÍÏ ÑÒÓÕÖÙÚÜÝ àáãä èéë ìíï ñòóõöùúüý ČčĎďĚě ßæÆøØåÅ"; // jbibtex knows no other accents
        assertThat(file(resource("x", latin)).text("x", "title")).isEqualTo(latin);
    }

    @Test
    void writesAnyTextInAscii() {
        List<String> texts = ArbitraryText.titles(11).toList();
        Entry[] entries = IntStream.range(0, texts.size())
                .mapToObj(number -> resource("r" + number, texts.get(number)))
                .toArray(Entry[]::new);
        BibtexFile file = file(entries);
        assertThat(file.keys()).hasSize(texts.size());
        assertThat(file.keys())
                .allSatisfy(key ->
                        assertThat(file.field(key, "title").orElseThrow()).matches("[ -~]*"));
    }

    private static BibtexFile file(Entry... entries) {
        Catalog catalog = SampleCatalogs.of(entries);
        return BibtexFile.of(catalog, ASCII);
    }

    private static Resource resource(String id, String title) {
        return Resource.of(
                EntryDetails.of(id, title).url("https://example.org/" + id).build());
    }
}
