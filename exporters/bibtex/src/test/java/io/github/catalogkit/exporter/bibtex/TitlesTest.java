package io.github.catalogkit.exporter.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Docker Networking                    | Docker {Networking}
            IPv6 and Containers                  | {IPv6} and {Containers}
            A gRPC proxy                         | A {gRPC} proxy
            Services in the IPVS-based world     | Services in the {IPVS}-based world
            A plain title                        | A plain title
            """)
    void wrapsCapitalizedWordsInBracesExceptTheFirst(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flannel                              | {flannel}
            kubernetes/ingress-gce               | {kubernetes}/ingress-gce
            «étude» en ut                        | «{étude}» en ut
            3rd-party articles                   | 3rd-party articles
            """)
    void wrapsALowercaseFirstWordInBraces(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Node.js, React                       | {Node}.js, {React}
            Awesome_APIs                         | {Awesome}\\_{APIs}
            (Un)Reliability of networks          | ({Un}){Reliability} of networks
            Dr. Strange                          | Dr. {Strange}
            Load-balancing, HTTP/2               | Load-balancing, {HTTP}/2
            """)
    void protectsAFirstWordThatIsJoinedToAnother(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Practical applications” by Nat      | “{Practical} applications” by {Nat}
            "Practical applications" by Nat      | “{Practical} applications” by {Nat}
            [Draft] networks                     | [{Draft}] networks
            ¿Hola?                               | ¿{Hola}?
            """)
    void protectsAFirstWordThatIsQuoted(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Containers’ connections: on docker   | Containers’ connections: {on} docker
            What? why!  because. so              | What? {why}! {because}. {so}
            Conduit - lightweight mesh           | Conduit - {lightweight} mesh
            Administration—cluster networking    | Administration—{cluster} networking
            It says: "quoted"                    | It says: “{quoted}”
            Load-balancing for node.js: 2 ways   | Load-balancing for node.js: 2 ways
            """)
    void wrapsALowercaseWordAfterPunctuationInBraces(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    static Stream<Arguments> escapes() {
        return Stream.of(
                arguments("100% # & _ $", "100\\% \\# \\& \\_ \\$"),
                arguments("A ~ ^ \\", "A {\\textasciitilde} {\\textasciicircum} {\\textbackslash}"),
                arguments("A <b>", "A $<$b$>$"),
                arguments("A <b> for $5", "A {\\textless}b{\\textgreater} for \\$5"),
                arguments("$5 <b>", "\\$5 {\\textless}b{\\textgreater}"),
                arguments("-- B", "-{}- {B}"),
                arguments("A -- b --- c-d", "A -{}- {b} -{}-{}- {c}-d"),
                arguments("A ``b''", "A `{}`b'{}'"),
                arguments("A ?`b !`c", "A ?{}`b !{}`c"),
                arguments("A {b}", "A \\{b\\}"),
                arguments("A } b {", "A {\\textbraceright} b {\\textbraceleft}"),
                arguments("A 'b' \"c\" [d] (e) | f", "A 'b' “c” [d] (e) | f"));
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void escapesTexSyntax(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A "b c" and ("d", e)   | A “b c” and (“d”, e)
            "A" "b"                | “{A}” “b”
            A 5" and 7" disk       | A 5" and 7" disk
            A " b " c              | A " b " c
            Ab"c"d                 | {Ab}"c"d
            """)
    void writesPairedStraightQuotesAsTypographicOnes(String title, String encoded) {
        assertThat(encoded(title)).isEqualTo(encoded);
    }

    @Test
    void keepsUnicode() {
        assertThat(encoded("Træfik – 漢字 😀 “ö”…")).isEqualTo("Træfik – 漢字 😀 “ö”…");
    }

    @Test
    void aTitleIsInNormalizationFormC() {
        assertThat(encoded("Cafe\u0301")).isEqualTo("Caf\u00e9");
    }

    @Test
    void aDescriptionKeepsItsCapitalsWithoutBraces() {
        Resource resource = Resource.of(EntryDetails.of("resource", "Resource")
                .url("https://example.org/")
                .description("Envoy & HTTP/2")
                .build());
        assertThat(BibtexFile.of(resource).field("resource", "abstract")).contains("Envoy \\& HTTP/2");
    }

    private static String encoded(String title) {
        Resource resource = Resource.of(
                EntryDetails.of("resource", title).url("https://example.org/").build());
        return BibtexFile.of(resource).field("resource", "title").orElseThrow();
    }
}
