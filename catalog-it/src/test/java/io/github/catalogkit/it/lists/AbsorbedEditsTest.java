package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.absorb.Absorption;
import io.github.catalogkit.app.absorb.ListPage;
import io.github.catalogkit.app.edit.SourceEdit;
import io.github.catalogkit.app.imports.ImportNames;
import io.github.catalogkit.app.imports.ImportedList;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.source.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What contributors edit on the page of a real list comes into its classes: the page that is generated then is the edited one.
 *
 * <p>{@code -Dcatalog.edits=1000} tests more pages of each list.
 */
class AbsorbedEditsTest {

    /** The number of edited pages of each list. */
    private static final int PAGES = Integer.getInteger("catalog.edits", 8);

    /** The number of those that are written into sources, too, which takes longer. */
    private static final int WRITTEN = Math.max(1, PAGES / 20);

    private static final ListPage PAGE = new ListPage() {
        @Override
        public String name() {
            return "README.md";
        }

        @Override
        public Reading read(String text) {
            return AwesomeList.read(text);
        }

        @Override
        public String write(Catalog catalog) {
            return AwesomeList.write(catalog);
        }
    };

    @TempDir
    Path folder;

    static Stream<AwesomeList> lists() {
        return AwesomeList.all();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void anEditedPageIsGeneratedFromTheCatalogThatAbsorbedIt(AwesomeList list) {
        Catalog catalog = list.read().catalog();
        String base = AwesomeList.write(catalog);
        for (int seed = 0; seed < PAGES; seed++) {
            String edited = RandomEdits.of(base, new Random(seed));
            Catalog absorbed = Absorption.of(PAGE, base, edited, catalog, node -> Optional.empty())
                    .catalog();
            assertThat(AwesomeList.write(absorbed)).as("seed " + seed).isEqualTo(edited);
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theSourcesDeclareTheCatalogThatAbsorbedAnEdit(AwesomeList list) throws IOException {
        Sources sources = sources();
        TextSource page =
                sources.stream(new ByteArrayInputStream(list.page().getBytes(StandardCharsets.UTF_8)), "README.md");
        ImportedList.of(page, new ImportNames("org.example", Optional.of("Example")), KindSettings.proposing())
                .classes()
                .forEach(this::write);
        DeclaredCatalog classes = sources.any(folder, folder.toString()).declared();
        for (int seed = 0; seed < WRITTEN; seed++) {
            String base = AwesomeList.write(classes.catalog());
            String edited = RandomEdits.of(base, new Random(1000 + seed));
            Catalog absorbed = Absorption.of(PAGE, base, edited, classes.catalog(), classes::declaring)
                    .catalog();
            SourceEdit edit = SourceEdit.of(classes, absorbed);
            edit.write();
            classes = sources.any(folder, folder.toString()).declared();
            assertThat(AwesomeList.write(classes.catalog())).as("seed " + seed).isEqualTo(edited);
            assertThat(SourceEdit.of(classes, classes.catalog()).texts()).isEmpty();
        }
    }

    private static Sources sources() {
        SettingNames names = new SettingNames("", "", "", "", "", "", "", "", "");
        return new Sources(
                new Program(AbsorbedEditsTest.class.getClassLoader(), names),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private void write(String path, byte[] content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
