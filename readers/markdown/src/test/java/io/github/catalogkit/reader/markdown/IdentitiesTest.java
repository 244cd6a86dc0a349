package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Entry;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each part has a unique and readable id. */
class IdentitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bats                  | bats",
                "Awesome Bash          | awesome-bash",
                "C++                   | c-plus-plus",
                "C#                    | c-sharp",
                ".NET                  | dot-net",
                "Node.js               | node-js",
                "OpenVPN               | open-vpn",
                "GraphQL               | graphql",
                "PostgreSQL            | postgresql",
                "JavaScript            | java-script",
                "VSCode                | vs-code",
                "JSON-LD               | json-ld",
                "REST APIs             | rest-apis",
                "Awesome TUIs          | awesome-tuis",
                "IDEs, SDKs & GUIs     | ides-sdks-guis",
                "URLs                  | urls",
                "OSes                  | oses",
                "YOLOv8                | yolov8",
                "IPv6                  | ipv6",
                "OAuth2                | oauth2",
                "K8s                   | k8s",
                "HTML5                 | html5",
                "3D Printing           | 3d-printing",
                "iOS                   | ios",
                "macOS                 | macos",
                "eBPF                  | ebpf",
                "gRPC                  | grpc",
                "jQuery                | jquery",
                "iTerm2                | iterm2",
                "IoT                   | iot",
                "SaaS                  | saas",
                "DDoS                  | ddos",
                "Café Zürich           | cafe-zurich",
                "Straße                | strasse",
                "Don't Panic           | dont-panic",
                "漢字 Tool              | tool",
                "🎉 Party               | party",
                "One two three four five six seven | one-two-three-four-five-six",
            })
    void isTheTitleInLowercaseWithHyphens(String title, String id) {
        assertThat(ReadPage.entry("[" + title + "](https://x.example/)").id()).isEqualTo(id);
    }

    @Test
    void isShortEvenForALongTitle() {
        assertThat(ReadPage.entry("[" + "Word".repeat(100) + "](https://x.example/)")
                        .id())
                .hasSizeLessThanOrEqualTo(48);
    }

    @Test
    void isTheEndOfTheUrlIfTheTitleHasNoAsciiLetters() {
        assertThat(ReadPage.entry("[漢字](https://github.example/kanji/reader)").id())
                .isEqualTo("reader");
    }

    @Test
    void isANumberAsALastResort() {
        assertThat(ReadPage.of("- [x](https://x.example/)\n- 漢字\n")
                        .entries()
                        .get(1)
                        .id())
                .isEqualTo("entry-2");
    }

    @Test
    void isUnique() {
        String list = IntStream.range(0, 30)
                .mapToObj(number -> "- [Bats](https://bats.example/" + number + ")\n")
                .collect(Collectors.joining());
        ReadPage page = ReadPage.of("# List\n## One\n" + list + "## Two\n" + list);
        assertThat(page.entries()).hasSize(60).extracting(Entry::id).doesNotHaveDuplicates();
    }

    @Test
    void distinguishesEntriesByTheirSections() {
        ReadPage page = ReadPage.of("# List\n## One\n- [A](https://a.example/)\n## Two\n- [A](https://a.example/)\n");
        assertThat(page.entries()).extracting(Entry::id).containsExactly("a", "two-a");
    }
}
