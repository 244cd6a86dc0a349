package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.AnnotatedClasses;
import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.benchmarks.list.SourceFile;
import io.github.catalogkit.benchmarks.run.Folder;
import io.github.catalogkit.benchmarks.run.Jars;
import io.github.catalogkit.benchmarks.run.Javac;
import io.github.catalogkit.benchmarks.run.Processing;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where figures are measured, and what several of them need; it is made when it is first needed.
 *
 * @param jars the jars of the build
 * @param folder what is made goes there
 * @param effort how much is done
 * @param progress tells what is being done
 */
record Workplace(Jars jars, Path folder, Effort effort, PrintStream progress) {

    private static final String MODEL = "io.github.catalogkit.model";

    /** Makes a workplace without anything in it. */
    static Workplace in(Path folder, Jars jars, Effort effort, PrintStream progress) {
        return new Workplace(jars, new Folder(folder).emptied().path(), effort, progress);
    }

    void tell(String what) {
        progress.println(what);
    }

    String model() {
        return jars.classPath(MODEL);
    }

    /** A folder that is empty at first. */
    Folder newFolder(String name) {
        return new Folder(folder.resolve(name)).emptied();
    }

    /** The annotated classes of a list. */
    Folder sources(ListShape shape) {
        Folder sources = new Folder(folder.resolve(shape.label()).resolve("sources"));
        return Files.exists(sources.path())
                ? sources
                : written(sources, AnnotatedClasses.ofCatalogKit().of(SampleList.of(shape)));
    }

    static Folder written(Folder folder, Stream<SourceFile> files) {
        folder.emptied();
        try {
            for (Iterator<SourceFile> each = files.iterator(); each.hasNext(); ) {
                each.next().writeTo(folder.path());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A compilation of a list. */
    Javac compilation(ListShape shape, Processing processing, String... options) {
        Folder classes = new Folder(folder.resolve(shape.label()).resolve("classes"));
        return new Javac(jars, processing, model(), sources(shape), classes, List.of(options));
    }

    /** The jar of a list and its registry. */
    Path jar(ListShape shape) {
        Path jar = folder.resolve(shape.label()).resolve("big.jar");
        if (!Files.exists(jar)) {
            tell("compiling " + shape.label());
            Javac compilation = compilation(shape, Processing.CATALOG);
            compilation.run();
            compilation.classes().jar(jar);
        }
        return jar;
    }

    /** Compiles a program that needs nothing processed, into a jar. */
    Path program(String name, String classPath, Stream<SourceFile> files) {
        Folder sources = written(new Folder(folder.resolve(name).resolve("sources")), files);
        Folder classes = new Folder(folder.resolve(name).resolve("classes"));
        new Javac(jars, Processing.NONE, classPath, sources, classes, List.of()).run();
        return classes.jar(folder.resolve(name + ".jar"));
    }

    Catalog list(ListShape shape) {
        return SampleList.of(shape);
    }
}
