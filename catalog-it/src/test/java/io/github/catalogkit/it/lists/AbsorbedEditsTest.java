package io.github.catalogkit.it.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
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
import io.github.catalogkit.model.Node;
import io.github.catalogkit.source.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
            String edited = RandomEdits.of(base, new Random(seed), "New");
            assertThat(AwesomeList.write(absorbed(base, edited, catalog)))
                    .as("seed " + seed)
                    .isEqualTo(edited);
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
            String edited = RandomEdits.of(base, new Random(1000 + seed), "New");
            Catalog absorbed = Absorption.of(PAGE, base, edited, classes.catalog(), classes::declaring)
                    .catalog();
            SourceEdit edit = SourceEdit.of(classes, absorbed);
            assertThat(edit.texts().keySet())
                    .as("seed " + seed)
                    .filteredOn(file -> Files.exists(Path.of(file)))
                    .extracting(AbsorbedEditsTest::whole)
                    .isSubsetOf(filesOfEdited(classes, absorbed));
            edit.write();
            classes = sources.any(folder, folder.toString()).declared();
            assertThat(AwesomeList.write(classes.catalog())).as("seed " + seed).isEqualTo(edited);
            assertThat(SourceEdit.of(classes, classes.catalog()).texts()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void editsOfThePageAndOfTheClassesBothSurviveOrConflict(AwesomeList list) {
        Catalog base = list.read().catalog();
        NodeValues old = NodeValues.of(base);
        String page = AwesomeList.write(base);
        int merged = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            String theirs = RandomEdits.of(page, new Random(2000 + seed), "Theirs");
            String ours = RandomEdits.of(page, new Random(3000 + seed), "Ours");
            Catalog classes = absorbed(page, ours, base);
            NodeValues edited = NodeValues.of(absorbed(page, theirs, base));
            try {
                assertBothSurvive(old, edited, NodeValues.of(classes), NodeValues.of(absorbed(page, theirs, classes)));
                merged++;
            } catch (UserErrorException e) {
                assertThat(near(old, edited))
                        .as("seed " + seed + ": " + e.getMessage())
                        .containsAnyElementsOf(near(old, NodeValues.of(classes)));
            }
        }
        assertThat(merged).isPositive();
    }

    /** Each value is the one that was changed, on the page or in the classes; what is new is there, and what was removed is not. */
    private static void assertBothSurvive(NodeValues old, NodeValues page, NodeValues classes, NodeValues merged) {
        Set<String> ids = new TreeSet<>(page.nodes().keySet());
        ids.addAll(classes.nodes().keySet());
        for (String id : ids) {
            boolean removed = old.nodes().containsKey(id)
                    && !(page.nodes().containsKey(id) && classes.nodes().containsKey(id));
            assertThat(merged.nodes().containsKey(id)).as(id).isEqualTo(!removed);
            for (String name : removed ? Set.<String>of() : names(id, page, classes)) {
                Optional<Object> before = old.value(id, name);
                Optional<Object> expected =
                        page.value(id, name).equals(before) || !page.nodes().containsKey(id)
                                ? classes.value(id, name)
                                : page.value(id, name);
                assertThat(merged.value(id, name)).as(id + " " + name).isEqualTo(expected);
            }
        }
    }

    /** Returns the names of values; how a line looks, and the order of nodes, follow from both. */
    private static Set<String> names(String id, NodeValues... all) {
        Set<String> names = new TreeSet<>();
        for (NodeValues values : all) {
            names.addAll(values.nodes().getOrDefault(id, Map.of()).keySet());
        }
        names.removeAll(Set.of("layout", "style", NodeValues.CHILDREN));
        return names;
    }

    /** Returns the ids of nodes that were edited, and of those around them. */
    private static Set<String> near(NodeValues old, NodeValues edited) {
        Set<String> near = new TreeSet<>();
        for (String id : old.changed(edited)) {
            near.addAll(List.of(id, old.parent(id), edited.parent(id)));
        }
        return near;
    }

    private static Catalog absorbed(String base, String edited, Catalog classes) {
        return Absorption.of(PAGE, base, edited, classes, node -> Optional.empty())
                .catalog();
    }

    /** Returns the files of the classes of all nodes that have other values. */
    private static Set<String> filesOfEdited(DeclaredCatalog classes, Catalog edited) {
        Set<String> changed = NodeValues.of(classes.catalog()).changed(NodeValues.of(edited));
        return Stream.<Node>concat(
                        Stream.of(classes.catalog()),
                        Stream.concat(
                                classes.catalog().allSections(),
                                classes.catalog().entries()))
                .filter(node -> changed.contains(node.id()))
                .flatMap(node -> classes.declaring(node).stream())
                .map(declared -> whole(declared.file()))
                .collect(Collectors.toSet());
    }

    /** Returns the file of a section, which is divided into several if it is large. */
    private static String whole(String file) {
        return file.replaceFirst("Part\\d+\\.java$", ".java");
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
