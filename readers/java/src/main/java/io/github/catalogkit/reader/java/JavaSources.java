package io.github.catalogkit.reader.java;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.processor.CatalogInspection;
import io.github.catalogkit.processor.ReadingProcessor;
import io.github.catalogkit.reader.java.parsed.ParsedClasses;
import io.github.catalogkit.reader.java.parsed.ParsedSources;
import io.github.catalogkit.registry.CatalogProvider;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Annotated Java sources, which the compiler of the running JDK reads without writing any file.
 *
 * <p>Only files that use the annotations are read, and those that they need. Other files, such as a program that uses the
 * generated registry, do not have to compile.
 * <p>Declarations whose values are literals are only parsed, and files that have not changed since the last reading are not parsed
 * again.
 */
public final class JavaSources {

    /** The ending of the names of Java files. */
    public static final String ENDING = ".java";

    /** The compiler options to read everything, write nothing, and report all errors instead of the first hundred. */
    private static final List<String> OPTIONS =
            List.of("-proc:only", "-implicit:none", "-Xmaxerrs", "0", "-Xmaxwarns", "0");

    private final Path path;
    private final List<Path> classPath;
    private final ParsedSources parsed = new ParsedSources();

    /**
     * Makes a reference to sources, which are not accessed yet.
     *
     * @param path a directory, which is searched for sources at any depth, or one file
     * @param classPath the jars and class directories that the declarations need, such as sections of other modules; those of
     *     Catalog Kit are included automatically
     */
    public JavaSources(Path path, List<Path> classPath) {
        this.path = path;
        this.classPath = List.copyOf(classPath);
    }

    /** {@return the directory or file} */
    public Path path() {
        return path;
    }

    /**
     * {@return whether a path is a Java file, or a directory with Java files that is not a compiled catalog, which can have
     * generated ones}
     *
     * @param path a file or a directory, which need not exist
     */
    public static boolean areAt(Path path) {
        if (Files.exists(path.resolve("META-INF/services/" + CatalogProvider.class.getName()))) {
            return false;
        }
        if (!Files.isDirectory(path)) {
            return isJava(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.anyMatch(JavaSources::isJava);
        } catch (IOException e) {
            return false; // a directory that cannot be accessed is reported when it is read
        }
    }

    /**
     * Reads the sources, and checks all catalogs that they declare.
     *
     * @param settings settings of rules that take precedence over those of the catalogs
     * @return the catalogs that the sources declare, and the problems in them
     * @throws IOException if a file cannot be read, or if the Java runtime is not a JDK, which has a compiler
     */
    public SourceReading read(List<RuleSetting> settings) throws IOException {
        return read(settings, Map.of(), catalog -> true);
    }

    /**
     * Reads the sources as if some files had other texts, or were new.
     *
     * @param settings settings of rules that take precedence over those of the catalogs
     * @param texts the texts of files by their names in problems; empty for those that are deleted
     * @param checked whether a catalog is checked against the rules
     * @return the catalogs that the sources would declare, and their problems
     * @throws IOException if a file cannot be read, or if the Java runtime is not a JDK, which has a compiler
     */
    public SourceReading read(List<RuleSetting> settings, Map<String, String> texts, Predicate<Catalog> checked)
            throws IOException {
        return read(CatalogInspection.ofRules(settings, checked), texts);
    }

    /**
     * Reads the sources as if some files had other texts, and reports what a finder finds instead of the problems of rules.
     *
     * @param finder finds the problems of a catalog, each at a {@link io.github.catalogkit.problem.CatalogLocation}
     * @param texts the texts of files by their names in problems; empty for those that are deleted
     * @param checked whether the problems of a catalog are reported
     * @return the catalogs that the sources would declare, and their problems
     * @throws IOException if a file cannot be read, or if the Java runtime is not a JDK, which has a compiler
     */
    public SourceReading find(
            Function<Catalog, Stream<Problem>> finder, Map<String, String> texts, Predicate<Catalog> checked)
            throws IOException {
        return read(new CatalogInspection(List.of(), finder, checked), texts);
    }

    private SourceReading read(CatalogInspection inspection, Map<String, String> texts) throws IOException {
        JavaCompiler compiler = Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .orElseThrow(() -> new IOException("Java sources are read by the compiler of a JDK, and this Java, "
                        + System.getProperty("java.home") + ", has none; run it with a JDK of 17 or later"));
        List<DeclaringFile> files = files();
        if (files.isEmpty()) {
            return new ReadSources().reading();
        }
        ReadSources read = new ReadSources();
        CompilerErrors errors = new CompilerErrors(read::problem);
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8)) {
            Optional<SourceReading> literal = parsed.parse(compiler, manager, texts(manager, files, texts))
                    .map(classes -> read(classes, inspection))
                    .filter(reading -> reading.errors().isEmpty());
            if (literal.isPresent()) {
                return literal.get();
            }
            manager.setLocationFromPaths(StandardLocation.CLASS_PATH, LibraryPath.with(classPath));
            manager.setLocationFromPaths(
                    StandardLocation.SOURCE_PATH,
                    files.stream().map(DeclaringFile::root).distinct().toList());
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    new NamelessModule(manager),
                    errors,
                    OPTIONS,
                    List.of(),
                    units(manager, files, texts));
            task.setProcessors(List.of(new ReadingProcessor(inspection, read::listener)));
            task.call();
        }
        return read.reading();
    }

    private static SourceReading read(ParsedClasses classes, CatalogInspection inspection) {
        ReadSources read = new ReadSources();
        ReadingProcessor.read(classes.roots(), inspection, read.listener(new ParsedTrees(classes)));
        return read.reading();
    }

    private static List<ParsedSources.Text> texts(
            StandardJavaFileManager manager, List<DeclaringFile> files, Map<String, String> texts) throws IOException {
        Map<Path, String> declaring = new HashMap<>();
        files.forEach(file -> declaring.put(file.path(), file.text()));
        List<ParsedSources.Text> all = new ArrayList<>();
        for (JavaFileObject file : units(manager, files, texts)) {
            String name = SourceFile.name(file);
            String text = file instanceof ChangedFile changed
                    ? changed.getCharContent(true).toString()
                    : Optional.ofNullable(declaring.get(Path.of(file.getName())))
                            .orElseThrow();
            all.add(new ParsedSources.Text(name, file, text));
        }
        return all;
    }

    private static List<JavaFileObject> units(
            StandardJavaFileManager manager, List<DeclaringFile> files, Map<String, String> texts) {
        List<JavaFileObject> units = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (JavaFileObject file : manager.getJavaFileObjectsFromPaths(
                files.stream().map(DeclaringFile::path).toList())) {
            String name = SourceFile.name(file);
            found.add(name);
            units.add(texts.containsKey(name) ? new ChangedFile(file, texts.get(name)) : file);
        }
        texts.forEach((name, text) -> {
            if (found.add(name)) {
                manager.getJavaFileObjects(Path.of(name)).forEach(file -> units.add(new ChangedFile(file, text)));
            }
        });
        return units;
    }

    private List<DeclaringFile> files() throws IOException {
        List<Path> sources;
        try (Stream<Path> found = Files.walk(path)) {
            sources = found.filter(JavaSources::isJava).sorted().toList();
        }
        List<DeclaringFile> files = new ArrayList<>();
        for (Path source : sources) {
            DeclaringFile.of(source).ifPresent(files::add);
        }
        return files;
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(ENDING) && Files.isRegularFile(file);
    }
}
