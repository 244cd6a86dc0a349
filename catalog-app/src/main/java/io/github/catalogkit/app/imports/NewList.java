package io.github.catalogkit.app.imports;

import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.markdown.UniqueIds;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import java.util.Map;
import java.util.Optional;

/** A new list in annotated Java classes, with one section and an example of an entry. */
public final class NewList {

    private static final String PARENT_PACKAGE = "org.example.";

    private final Catalog catalog;
    private final ImportNames names;

    private NewList(Catalog catalog, ImportNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    /**
     * {@return a new list}
     *
     * @param title the title of the list
     * @param packageName the package of the classes; by default derived from the title
     * @param settings the names of the program's settings
     * @throws UserErrorException if the title has no text, or the package is not valid in Java
     */
    public static NewList of(String title, Optional<String> packageName, SettingNames settings) {
        String line = line(title);
        String id = new UniqueIds().next(line, Optional.empty(), "", "list");
        Resource example = Resource.of(EntryDetails.of("example", "Example")
                .url("https://example.org/")
                .description("Replace this entry with the first one of your list.")
                .build());
        Catalog catalog = Catalog.of(id, line, Section.of("general", "General", example));
        String name =
                packageName.orElseGet(() -> PARENT_PACKAGE + id.replace("-", "").replaceFirst("^(?=[0-9])", "list"));
        return new NewList(catalog, ImportNames.of(name, Optional.empty(), settings));
    }

    private static String line(String title) {
        try {
            String line = PlainText.normalize(title);
            if (!line.isBlank()) {
                return line;
            }
        } catch (MalformedValueException e) {
            throw UserErrorException.request("the name \"" + title + "\" " + e.getMessage());
        }
        throw UserErrorException.request("the name of the list is blank; write one such as \"Awesome Bash\"");
    }

    /** {@return the catalog} */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * {@return the files of the list by their paths: the classes, the README, and a Maven project that regenerates it}
     *
     * @param exporters the exporters of the program, including that of Markdown
     */
    public Map<String, byte[]> project(Exporters exporters) {
        return ProjectFiles.withBuild(catalog, names.packageName(), classes(), readme(exporters));
    }

    /**
     * {@return the files of the list by their paths: the classes and the README}
     *
     * @param exporters the exporters of the program, including that of Markdown
     */
    public Map<String, byte[]> sources(Exporters exporters) {
        return ProjectFiles.withoutBuild(classes(), readme(exporters));
    }

    private Map<String, byte[]> classes() {
        return ProjectFiles.classes(catalog, names);
    }

    private byte[] readme(Exporters exporters) {
        return ProjectFiles.readme(catalog.title(), catalog, exporters);
    }
}
