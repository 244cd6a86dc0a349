package io.github.catalogkit.benchmarks.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.CatalogProcessor;
import io.github.catalogkit.processor.SectionProcessor;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleListTest {

    private static final SampleList LIST = new SampleList(140, 3);

    @TempDir
    private Path folder;

    @Test
    void isTheSameEachTime() {
        assertThat(AnnotatedClasses.of(LIST.catalog()))
                .containsExactlyEntriesOf(AnnotatedClasses.of(new SampleList(140, 3).catalog()));
    }

    @Test
    void spreadsEntriesOverSections() {
        assertThat(LIST.catalog().sections())
                .extracting(section -> section.entries().size())
                .containsExactly(46, 47, 47);
    }

    @Test
    void hasAllFeaturesOfRealLists() {
        List<Entry> entries = LIST.catalog().entries().toList();
        assertThat(entries).anySatisfy(entry -> assertThat(entry.authors()).isNotEmpty());
        assertThat(entries).anySatisfy(entry -> assertThat(entry.tags()).isNotEmpty());
        assertThat(entries).anySatisfy(entry -> assertThat(entry.relations()).isNotEmpty());
        assertThat(entries)
                .anySatisfy(entry -> assertThat(entry.description().parts()).hasSizeGreaterThan(1));
    }

    @Test
    void isDeclaredWithoutProblems() throws IOException {
        Catalog list = LIST.catalog();
        List<String> messages = compile(AnnotatedClasses.of(list), new SectionProcessor(), new CatalogProcessor());
        assertThat(messages).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(Catalogs.load(loader).get("big")).isEqualTo(list);
        }
    }

    @Test
    void isReadByProgramsThatAreCompiledWithTheList() throws IOException {
        Section section = LIST.section(1);
        Map<String, String> files = new HashMap<>(AnnotatedClasses.of(LIST.catalog()));
        files.putAll(ReadingPrograms.readOneGenerated(section));
        files.putAll(ReadingPrograms.readEach(section));
        assertThat(compile(files, new SectionProcessor(), new CatalogProcessor()))
                .isEmpty();
    }

    @Test
    void isWrittenByHandAsConstantsOfTheModel() throws IOException, ReflectiveOperationException {
        Section section = LIST.section(0);
        Map<String, String> files = new HashMap<>(ReadingPrograms.handWrittenClass(section));
        files.putAll(ReadingPrograms.readOneHandWritten(section));
        assertThat(compile(files)).isEmpty();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> type = loader.loadClass("hand.Hand");
            for (Entry entry : section.entries()) {
                assertThat(type.getField(ReadingPrograms.constantName(entry)).get(null))
                        .isEqualTo(entry);
            }
        }
    }

    private List<String> compile(Map<String, String> files, Processor... processors) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(messages, null, null);
                Stream<Path> sources = Files.walk(folder)) {
            List<Path> paths =
                    sources.filter(path -> path.toString().endsWith(".java")).toList();
            List<String> options = List.of("-d", folder.toString(), "-Xlint:all,-processing");
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, manager, messages, options, null, manager.getJavaFileObjectsFromPaths(paths));
            task.setProcessors(List.of(processors));
            task.call();
        }
        return messages.getDiagnostics().stream().map(Object::toString).toList();
    }
}
