package io.github.catalogkit.maven;

import io.github.catalogkit.app.imports.ImportNames;
import io.github.catalogkit.app.imports.ImportedList;
import io.github.catalogkit.app.imports.SourceFolder;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.text.Count;
import io.github.catalogkit.text.Enumeration;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Converts a list, such as a README, to annotated Java classes in the project. Existing files are kept, unless
 * <code>overwrite</code> is set.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends AbstractGoal {

    /** The list to import. */
    @Parameter(property = "catalog.list", defaultValue = "${project.basedir}/README.md")
    private File list = new File("README.md");

    /** The format of the list, such as <code>markdown</code>. By default derived from the file extension. */
    @Parameter(property = "catalog.from")
    private @Nullable String from;

    /** The package of the classes, such as <code>org.example.bash</code>. */
    @Parameter(property = "catalog.package", defaultValue = "${project.groupId}")
    private String packageName = "";

    /** The name of the catalog's class. By default derived from the title of the list, such as <code>AwesomeBash</code>. */
    @Parameter(property = "catalog.name")
    private @Nullable String name;

    /**
     * The kinds of the entries, such as <code>tool</code>, or of those of a section, such as <code>Books=book</code>. By default
     * proposed from URLs, sections and labels.
     */
    @Parameter(property = "catalog.kinds")
    private List<String> kinds = List.of();

    /** Whether to propose kinds. Otherwise, entries without one are resources. */
    @Parameter(property = "catalog.proposeKinds", defaultValue = "true")
    private boolean proposeKinds = true;

    /** The source directory, to which the directories of the package are added. */
    @Parameter(property = "catalog.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory = new File("src/main/java");

    /** Whether to overwrite existing files with different content. */
    @Parameter(property = "catalog.overwrite", defaultValue = "false")
    private boolean overwrite;

    /** Makes the goal, for Maven. */
    public ImportMojo() {}

    @Override
    void run() throws MojoFailureException {
        ImportNames names =
                ImportNames.of(packageName, Optional.ofNullable(name), program().settings());
        Sources sources = new Sources(program(), Optional.ofNullable(from), Optional.empty(), List.of());
        ImportedList imported = ImportedList.of(
                sources.text(list.toPath(), shown(list.toPath())), names, KindSettings.of(kinds, proposeKinds));
        SourceFolder folder = new SourceFolder(sourceDirectory.toPath(), shown(sourceDirectory.toPath()));
        if (!overwrite) {
            requireNoConflict(folder.conflicts(imported.classes()));
        }
        int written = folder.write(imported.classes());
        if (written == 0) {
            getLog().info("Nothing to do: " + Count.of(imported.classes().size(), "file is", "files are")
                    + " up to date");
            return;
        }
        Catalog catalog = imported.catalog();
        getLog().info("Created " + Count.of(written, "Java file", "Java files") + " in " + folder.name() + " from \""
                + catalog.title() + "\" (" + Count.of(catalog.entries().count(), "entry", "entries") + ")");
        imported.summary().forEach(getLog()::info);
        imported.unread().forEach(problem -> getLog().warn(problem.line()));
        getLog().info("Next: \"" + command() + "\" compiles them, and writes the list to each <page> and <region>");
    }

    private void requireNoConflict(List<Path> files) throws MojoFailureException {
        if (!files.isEmpty()) {
            throw new MojoFailureException(
                    Enumeration.of(files.stream().map(this::shown).toList())
                            + (files.size() == 1 ? " already exists" : " already exist")
                            + " with different content, so nothing was written; set another <packageName> or <name>,"
                            + " or -Dcatalog.overwrite to replace the content");
        }
    }
}
