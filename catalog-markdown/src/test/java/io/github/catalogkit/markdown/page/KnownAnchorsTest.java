package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.page.KnownAnchors.UnknownAnchor;
import java.util.Optional;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownAnchorsTest {

    private final KnownAnchors anchors = new KnownAnchors();

    @BeforeEach
    void addParts() {
        anchors.addHeading("My Cats");
        anchors.addHeadings(parse("## Dogs\n\n## Käse\n\n<h2>Big <i>Birds</i></h2>\n\n## Dogs\n"));
        anchors.addHeading("Dogs");
        anchors.addNamed("<a id=\"fish\"></a><a name=ants>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#my-cats",
                "#My-Cats",
                "#user-content-my-cats",
                "#dogs-1",
                "#dogs-2",
                "#k%C3%A4se",
                "#big-birds",
                "#fish",
                "#ants",
                "#top",
                "#",
                "https://example.org/#nowhere",
            })
    void acceptALinkToOneOfThem(String destination) {
        assertThat(check("[there](" + destination + ")")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[my cats](#kittens), #my-cats",
        "[there](#mycats), #my-cats",
        "[there](#big--birds), #big-birds",
        "[there](#FISH_), #fish",
    })
    void nameTheOneThatIsMeant(String link, String meant) {
        assertThat(check(link).flatMap(UnknownAnchor::meant)).contains(meant);
        assertThat(check(link).map(UnknownAnchor::help)).contains("write \"" + meant + "\"");
    }

    @Test
    void nameNoneIfSeveralCanBeMeant() {
        UnknownAnchor unknown = check("[Dogs](#hounds)").orElseThrow();
        assertThat(unknown).isEqualTo(new UnknownAnchor("#hounds", Optional.empty()));
        assertThat(unknown.message()).isEqualTo("no heading has the anchor \"#hounds\"");
        assertThat(unknown.help()).isEqualTo("write the anchor of a heading");
    }

    private Optional<UnknownAnchor> check(String link) {
        return anchors.check((Link) parse(link).getFirstChild().getFirstChild());
    }

    private static Node parse(String markdown) {
        return Parser.builder().build().parse(markdown);
    }
}
