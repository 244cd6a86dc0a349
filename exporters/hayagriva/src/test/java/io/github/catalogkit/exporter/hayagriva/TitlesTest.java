package io.github.catalogkit.exporter.hayagriva;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles in which styles may change the case of ordinary words only. */
final class TitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Understanding services        | Understanding services
            Understanding CNI (the spec)  | Understanding {CNI} (the spec)
            CoreDNS                       | {CoreDNS}
            eBPF for Kubernetes           | {eBPF} for {Kubernetes}
            flannel                       | {flannel}
            a Node.js guide               | {a} {Node.js} guide
            All of coreos/go-iptables.    | All of {coreos/go-iptables}.
            Read /etc/resolv.conf         | Read /{etc/resolv.conf}
            "Don't go: 2nd edition"       | "Don't go: 2nd edition"
            Élan vital                    | Élan vital
            """)
    void haveWordsInBracesWhoseCaseHasAMeaning(String title, String written) {
        assertThat(FormattedText.title(title)).isEqualTo(written);
        assertThat(HayagrivaFile.shown(written)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            costs $5      | costs \\$5
            {x} and \\y   | \\{x\\} and \\\\y
            """)
    void haveABackslashBeforeCharactersOfTheFormat(String text, String written) {
        assertThat(FormattedText.of(text)).isEqualTo(written);
        assertThat(HayagrivaFile.shown(written)).isEqualTo(text);
    }
}
