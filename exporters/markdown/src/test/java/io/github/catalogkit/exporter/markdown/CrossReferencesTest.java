package io.github.catalogkit.exporter.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.layout.Layout;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrossReferencesTest {

    private static final Entry CANAL = Tool.of(EntryDetails.of("canal", "canal")
            .url("https://canal.example/")
            .relation(RelationKind.SEE_ALSO, "calico")
            .build());

    private static final Entry CALICO = Tool.of(EntryDetails.of("calico", "Project [Calico]")
            .url("https://calico.example/")
            .build());

    @Test
    void linkToTheHeadingOfTheOtherSection() {
        Section more = Section.of("more", "More & more", CALICO);
        assertThat(line(more, Map.of()))
                .isEqualTo("- [canal](https://canal.example/) (see also [Project \\[Calico\\]](#more--more))");
    }

    @Test
    void linkToTheSectionOfANestedEntry() {
        Entry group = Group.of(EntryDetails.of("group", "Group").entries(CALICO).build());
        assertThat(line(Section.of("more", "More", group), Map.of()))
                .endsWith("(see also [Project \\[Calico\\]](#more))");
    }

    @Test
    void arePlainTitlesIfTheSectionHasNoHeading() {
        Section more =
                Section.of("more", "More", CALICO).withLayout(Layout.none().withLine(""));
        assertThat(line(more, Map.of())).endsWith("(see also Project \\[Calico\\])");
    }

    @Test
    void arePlainTitlesIfConfigured() {
        assertThat(line(Section.of("more", "More", CALICO), Map.of("cross-references", "text")))
                .isEqualTo("- [canal](https://canal.example/) (see also Project \\[Calico\\])");
    }

    @Test
    void followTheEntriesOfAFurtherSection() {
        Section more = Section.of("more", "More", alsoIn("cilium", "all"), alsoIn("envoy", "all"));
        assertThat(Export.text(catalog(more), Map.of()))
                .contains("- [canal](https://canal.example/)\n\n"
                        + "See also [cilium](#more) and [envoy](#more).\n\n## More\n\n- [cilium]");
        assertThat(Export.text(catalog(more), Map.of("cross-references", "text", "style", "awesome")))
                .contains("\n\nSee also cilium and envoy.\n\n## More\n");
    }

    private static Entry alsoIn(String id, String section) {
        return Tool.of(EntryDetails.of(id, id)
                .url("https://" + id + ".example/")
                .alsoIn(section)
                .build());
    }

    @Test
    void includeHeadingsAboveARegionInAnchors() {
        Catalog catalog = catalog(Section.of("more", "More", CALICO));
        String page = "# More\n\n<!-- catalog:begin list -->\n<!-- catalog:end list -->\n";
        assertThat(MarkdownRegion.fill(page, catalog, Export.options(Map.of())))
                .contains("(see also [Project \\[Calico\\]](#more-1))");
    }

    private static String line(Section other, Map<String, String> options) {
        return Export.text(catalog(other), options)
                .lines()
                .filter(line -> line.startsWith("- [canal]"))
                .findFirst()
                .orElseThrow();
    }

    private static Catalog catalog(Section other) {
        return Catalog.of("list", "List", Section.of("all", "All", CANAL), other);
    }
}
