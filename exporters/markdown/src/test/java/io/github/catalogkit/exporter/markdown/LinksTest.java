package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.page.Anchors;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each link within an export leads to an existing heading. */
class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "list, always, none",
        "house, never, yaml",
        "awesome, never, none",
        "awesome, always, none",
        "awesome, always, yaml"
    })
    void haveExistingTargets(String style, String split, String frontMatter) {
        Map<String, String> options = Map.of("style", style, "split", split, "front-matter", frontMatter);
        Map<String, ParsedPage> pages =
                Export.files(SampleCatalogs.everything(), options, "list.md").entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, file -> ParsedPage.of(body(file.getValue()))));
        pages.forEach((name, page) -> {
            assertThat(relativeLinks(page)).as(name).isNotEmpty().allSatisfy(link -> {
                String file = link.getPath().isEmpty() ? name : link.getPath();
                assertThat(pages).containsKey(file);
                ParsedPage target = Objects.requireNonNull(pages.get(file));
                Optional.ofNullable(link.getFragment())
                        .ifPresent(anchor -> assertThat(anchors(target)).contains(anchor));
            });
        });
    }

    private static Set<URI> relativeLinks(ParsedPage page) {
        return ParsedPage.nodes(page.document())
                .filter(Link.class::isInstance)
                .map(link -> URI.create(((Link) link).getDestination()))
                .filter(link -> !link.isAbsolute())
                .collect(Collectors.toSet());
    }

    private static Set<String> anchors(ParsedPage page) {
        Anchors anchors = new Anchors();
        return page.textsOf(Heading.class).map(anchors::next).collect(Collectors.toSet());
    }

    private static String body(String page) {
        return page.startsWith("---\n") ? page.substring(page.indexOf("\n---\n", 4) + 5) : page;
    }
}
