package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.registry.Catalogs;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registry keeps the catalog metadata. */
class PublishedRegistryTest {

    private static final String SOURCE = "sample/Published.java";

    private static Compilation compilation;

    @BeforeAll
    static void compile() {
        compilation = Compilation.of(Map.of(SOURCE, Sources.read(SOURCE)));
    }

    @Test
    void hasTheExpectedSource() throws IOException {
        assertThat(compilation.written().get("sample/PublishedRegistry.java"))
                .isEqualTo(Sources.read("sample/PublishedRegistry.java.txt"));
    }

    @Test
    void compilesWithoutAWarning() {
        assertThat(compilation.said()).isEmpty();
    }

    @Test
    void keepsAllCatalogMetadata() throws IOException {
        assertThat(load(compilation, "published").imprint())
                .isEqualTo(Imprint.none()
                        .withMaintainers(
                                PersonAuthor.of("Mao Zedong")
                                        .withFamily("Mao")
                                        .withAffiliation("Example Labs")
                                        .withOrcid("0000-0002-1825-0097")
                                        .withCreditedAs("Mao"),
                                OrganizationAuthor.of("SIG Network"))
                        .withHomepage("https://example.org/list")
                        .withCreated("2018-01-02")
                        .withUpdated("2018-05")
                        .withLicense("CC0-1.0")
                        .withLanguage("en-GB"));
    }

    @Test
    void omitsEmptyCatalogMetadata() throws IOException {
        MarkedSource source = new MarkedSource("""
                @Catalog(id = "a", title = "A", imprint = @Imprint)
                interface A {}
                """);
        Compilation empty = Compilation.of(source.files());
        assertThat(load(empty, "a").imprint()).isEqualTo(Imprint.none());
        assertThat(empty.written().get("sample/ARegistry.java")).doesNotContain("mprint");
    }

    private static Catalog load(Compilation compilation, String id) throws IOException {
        try (URLClassLoader loader = compilation.loader()) {
            return Catalogs.load(loader).get(id);
        }
    }
}
