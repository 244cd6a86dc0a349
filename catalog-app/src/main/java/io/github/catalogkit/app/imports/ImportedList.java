package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.kind.ImportedKinds;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** A list that is converted to annotated Java classes. */
public final class ImportedList {

    private final TextSource source;
    private final byte[] text;
    private final ImportedKinds kinds;
    private final List<Problem> unread;
    private final String packageName;
    private final Map<String, byte[]> classes;

    private ImportedList(
            TextSource source,
            byte[] text,
            ImportedKinds kinds,
            List<Problem> unread,
            String packageName,
            Map<String, byte[]> classes) {
        this.source = source;
        this.text = text;
        this.kinds = kinds;
        this.unread = unread;
        this.packageName = packageName;
        this.classes = classes;
    }

    /**
     * Reads a list and converts it to classes, without writing them.
     *
     * @param source the list
     * @param names the names of the classes
     * @param settings what the user says about the kinds of entries
     * @return the list and its classes
     * @throws UserErrorException if the list cannot be read, has a part that classes cannot declare, or has no such section
     */
    public static ImportedList of(TextSource source, ImportNames names, KindSettings settings) {
        byte[] text = source.text();
        OpenCatalog read = source.open(text);
        ImportedKinds kinds = ImportedKinds.of(read.catalog(), settings);
        Catalog catalog = kinds.catalog();
        try {
            Map<String, byte[]> classes = ProjectFiles.classes(catalog, names);
            return new ImportedList(
                    source, text, kinds, read.unread(), names.packageName(), Collections.unmodifiableMap(classes));
        } catch (DeclarationException e) {
            throw UserErrorException.in(source.name(), e);
        }
    }

    /** {@return the catalog of the list, whose entries have kinds} */
    public Catalog catalog() {
        return kinds.catalog();
    }

    /** {@return lines for the user: how many entries have which kind, by which evidence; empty if no kind changed} */
    public List<String> summary() {
        return kinds.summary();
    }

    /** {@return problems that say which parts of the list are kept, but may not have been understood} */
    public List<Problem> unread() {
        return unread;
    }

    /** {@return the Java files of the classes by their paths, such as {@code org/example/bash/AwesomeBash.java}} */
    public Map<String, byte[]> classes() {
        return classes;
    }

    /**
     * {@return the files of a Maven project with the classes, which regenerates the README, by their paths}
     *
     * @param exporters the exporters of the program, including that of Markdown
     * @throws UserErrorException if Markdown cannot represent the list
     */
    public Map<String, byte[]> project(Exporters exporters) {
        return ProjectFiles.withBuild(catalog(), packageName, classes, readme(exporters));
    }

    /** Returns the original list if it is Markdown, so that the changes of the first build are visible. */
    private byte[] readme(Exporters exporters) {
        return source.format().equals(ProjectFiles.MARKDOWN)
                ? text
                : ProjectFiles.readme(source.name(), catalog(), exporters);
    }
}
