package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.AnnotatedClasses;
import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.benchmarks.program.Compile;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where figures are measured, and the files that several of them need.
 *
 * @param jars the jars of the build
 * @param folder the folder of all generated files
 * @param quick whether to do fewer runs
 * @param small whether lists have a tenth of their sizes
 * @param progress where progress is reported
 */
record Workplace(Jars jars, Path folder, boolean quick, boolean small, PrintStream progress) {

    /** The class path of this program. */
    static final String OWN = System.getProperty("java.class.path");

    /** What processes annotations during a compilation. */
    enum Processing {
        /** Nothing: {@code -proc:none}. */
        NONE,
        /** A processor that does nothing. */
        IDLE,
        /** A processor that writes one empty class. */
        ONE_CLASS,
        /** The processor of Catalog Kit. */
        CATALOG;

        private List<String> options(Jars jars) {
            List<String> idle = List.of("-processorpath", OWN, "-processor", Compile.IdleProcessor.class.getName());
            return switch (this) {
                case NONE -> List.of("-proc:none");
                case IDLE -> idle;
                case ONE_CLASS ->
                    Stream.concat(idle.stream(), Stream.of("-Awrite")).toList();
                case CATALOG -> List.of("-processorpath", jars.classPath("io.github.catalogkit.processor"));
            };
        }
    }

    /** Returns the workplace in a folder beside the jars, with the options {@code --quick} and {@code --small}. */
    static Workplace in(String folder, List<String> options, PrintStream progress) {
        Jars jars = Jars.ofBuild();
        Path path = jars.folder().resolve(folder);
        return new Workplace(jars, path, options.contains("--quick"), options.contains("--small"), progress);
    }

    int rounds(int full, int fewer) {
        return quick ? fewer : full;
    }

    SampleList list(int entries, int sections) {
        int divisor = small ? 10 : 1;
        return new SampleList(entries / divisor, Math.max(1, sections / divisor));
    }

    void report(String what) {
        progress.println(what);
    }

    static String classPath(Object... parts) {
        return Stream.of(parts).map(Object::toString).collect(Collectors.joining(File.pathSeparator));
    }

    Folder folder(String name) {
        return new Folder(folder.resolve(name));
    }

    Folder classes(SampleList list) {
        return folder(list.label() + "/classes");
    }

    /** Returns the folder of the annotated classes of a list. */
    Folder sources(SampleList list) throws IOException {
        Folder sources = folder(list.label() + "/sources");
        return Files.exists(sources.path()) ? sources : sources.with(AnnotatedClasses.of(list.catalog()));
    }

    /** Returns the arguments of javac that compile a list into an empty folder. */
    List<String> javac(SampleList list, Processing processing) throws IOException {
        return javac(processing, jars.model(), sources(list), classes(list).emptied());
    }

    private List<String> javac(Processing processing, String classPath, Folder sources, Folder classes)
            throws IOException {
        Path files = Files.writeString(
                Path.of(sources.path() + ".txt"),
                sources.files().stream().map(Path::toString).collect(Collectors.joining("\n")));
        List<String> arguments = new ArrayList<>(processing.options(jars));
        arguments.addAll(List.of("-encoding", "UTF-8", "-cp", classPath));
        arguments.addAll(List.of("-d", classes.path().toString(), "@" + files));
        return arguments;
    }

    /** Compiles a list with these options of Java, and measures {@code processor-time} and {@code peak-memory} too. */
    Samples compile(SampleList list, Processing processing, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-cp", OWN, Compile.class.getName()));
        command.addAll(javac(list, processing));
        return ChildProcess.ofJdk("java", command).run();
    }

    /** Returns the jar of the compiled classes of a list. */
    Path jar(SampleList list, Processing processing) throws IOException {
        Path jar = folder.resolve(list.label()).resolve(processing + ".jar");
        if (!Files.exists(jar)) {
            report("compiling " + list.label());
            compile(list, processing);
            classes(list).jar(jar);
        }
        return jar;
    }

    /** Compiles a program, and returns the class path to run it with. */
    String program(String name, String classPath, Map<String, String> files) throws IOException {
        Folder classes = folder(name + "/classes").emptied();
        Folder sources = folder(name + "/sources").with(files);
        ChildProcess.ofJdk("javac", javac(Processing.NONE, classPath, sources, classes))
                .run();
        return classPath(classes.jar(folder.resolve(name + ".jar")), classPath);
    }

    /** Exports a list to a file of this workplace, and returns its path. */
    String export(SampleList list, String format, Map<String, String> options, String file) throws IOException {
        CatalogExporter exporter = Exporters.load().get(format);
        Path path = folder.resolve(file);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            exporter.export(list.catalog(), ExportOptions.of(exporter, options), out);
        }
        return path.toString();
    }
}
