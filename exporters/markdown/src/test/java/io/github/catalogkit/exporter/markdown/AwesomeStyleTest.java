package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.SampleCatalogs;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwesomeStyleTest {

    @Test
    void matchesTheGoldenFile() {
        assertThat(awesome(SampleCatalogs.everything())).isEqualTo(TestResource.read("everything-awesome.md"));
    }

    @Test
    void followsTheRulesOfAwesomeLint() {
        AwesomeRules.assertFollowed(awesome(SampleCatalogs.everything()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "cloud-native proxy       | Cloud-native proxy.",
                "a proxy.                 | A proxy.",
                "what is it?              | What is it?",
                "and so on…               | And so on…",
                "says \"it works.\"       | Says \"it works.\"",
                "says \"it works\"        | Says \"it works\".",
                "gives (100% of) them     | Gives (100% of) them.",
                "über alles               | Über alles.",
                "它是代理。                | 它是代理。",
                "*light* proxy            | *Light* proxy.",
                "easy, small              | Easy, small.",
                "ends in \\               | Ends in \\\\.",
                "ends in code `a.`        | Ends in code `a.`."
            })
    void formatsADescriptionAsASentence(String description, String sentence) {
        assertThat(sentence(description)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eBPF programs            | eBPF programs.",
                "k8s networking           | k8s networking.",
                "ip_vs in the kernel      | ip_vs in the kernel.",
                "kubernetes/ingress       | kubernetes/ingress.",
                "`iptables` made easy     | `iptables` made easy.",
                "flannel with more        | flannel with more.",
                "[wg](https://wg.example/) | [wg](https://wg.example/)."
            })
    void keepsNamesInDescriptions(String description, String sentence) {
        assertThat(sentence(description)).isEqualTo(sentence);
    }

    @Test
    void hasNoBadgeAtAnotherHeadingLevel() {
        assertThat(Export.text(Catalog.of("list", "List"), Map.of("style", "awesome", "heading-level", "2")))
                .isEqualTo("## List\n");
    }

    @Test
    void linksToASectionWithTheTitleOfTheList() {
        // A space stays between the title and the badge, so that the anchor of the title is "list-".
        assertThat(awesome(Catalog.of("list", "List", Section.of("list", "List"))))
                .contains("\n- [List](#list)\n");
    }

    @Test
    void includesItsContentsHeadingInAnchors() {
        Section section = Section.of("contents", "Contents");
        assertThat(awesome(Catalog.of("list", "List", section))).contains("\n- [Contents](#contents-1)\n");
    }

    @Test
    void omitsUnlistedSectionsFromTheTableOfContents() {
        Section first = Section.of("all", "All");
        Section last = Section.of("contributing", "Contributing");
        assertThat(awesome(Catalog.of("list", "List", first, last)))
                .contains("\n- [All](#all)\n\n## All\n\n## Contributing\n");
    }

    @Test
    void replacesTheContentsPlaceholder() {
        Catalog catalog = Catalog.of("list", "List", Section.of("all", "All"));
        assertThat(awesome(catalog.withLayout(Layout.none().withBelow("First.\n\n{contents}\n\nLast."))))
                .endsWith("\nFirst.\n\n## Contents\n\n- [All](#all)\n\nLast.\n\n## All\n");
        assertThat(awesome(catalog.withLayout(Layout.none().withBelow("First.\n{contents}\nLast."))))
                .endsWith("\nFirst.\n\n## Contents\n\n- [All](#all)\n\nLast.\n\n## All\n");
    }

    private static String awesome(Catalog catalog) {
        return Export.text(catalog, Map.of("style", "awesome"));
    }

    private static String sentence(String description) {
        Entry entry = Tool.of(EntryDetails.of("one", "One")
                .url("https://one.example/")
                .description(InlineMarkdown.parse(description))
                .build());
        Entry flannel = Tool.of(EntryDetails.of("flannel", "flannel")
                .url("https://flannel.example/")
                .build());
        String page = awesome(SampleCatalogs.of(entry, flannel));
        return page.lines()
                .filter(line -> line.startsWith("- [One](https://one.example/) - "))
                .findFirst()
                .orElseThrow()
                .substring(32);
    }
}
