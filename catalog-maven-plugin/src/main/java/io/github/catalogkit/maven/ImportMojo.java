package io.github.catalogkit.maven;

import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.declaration.Declarations;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.source.SourceFile;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.text.Count;
import java.io.File;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a list, such as a README, into the annotated Java classes of the project. Writes over nothing that is there,
 * unless it is told to.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends AbstractGoal {

    /** The list. */
    @Parameter(property = "catalog.list", defaultValue = "${project.basedir}/README.md")
    private File list = new File("README.md");

    /** The format of the list, such as <code>markdown</code>. By default that of its file ending. */
    @Parameter(property = "catalog.from")
    private @Nullable String from;

    /** The package of the classes, such as <code>org.example.bash</code>. */
    @Parameter(property = "catalog.package", defaultValue = "${project.groupId}")
    private String packageName = "";

    /** The name of the catalogue's class. By default after the title of the list, such as <code>AwesomeBash</code>. */
    @Parameter(property = "catalog.name")
    private @Nullable String name;

    /** The folder of the Java files, in which those of the package have their own. */
    @Parameter(property = "catalog.sourceDirectory", defaultValue = "${project.build.sourceDirectory}")
    private File sourceDirectory = new File("src/main/java");

    /** Whether to write over files that are there and have another content. */
    @Parameter(property = "catalog.overwrite", defaultValue = "false")
    private boolean overwrite;

    /** Makes the goal; Maven does. */
    public ImportMojo() {}

    @Override
    void run() throws IOException {
        requireNames();
        SourceFile source =
                new ListFiles(getClass().getClassLoader(), Optional.ofNullable(from), this::shown).get(list);
        Catalog catalog = read(source);
        SourceFiles files = new SourceFiles(sourceDirectory.toPath(), declarations(catalog), this::shown);
        if (!overwrite) {
            files.requireNoOther();
        }
        int written = files.write();
        if (written == 0) {
            getLog().info("Nothing to do: " + Count.of(files.count(), "file is", "files are") + " up to date");
            return;
        }
        getLog().info("Made " + Count.of(written, "Java file", "Java files") + " in "
                + shown(sourceDirectory.toPath()) + " of \"" + catalog.title() + "\" ("
                + Count.of(catalog.entries().count(), "entry", "entries") + ")");
        getLog().info("Next: \"" + command() + "\" compiles them, and writes the list to each <page> and <region>");
    }

    private void requireNames() {
        try {
            Declarations.requireNames(packageName, Optional.ofNullable(name));
        } catch (DeclarationException e) {
            throw new UserMistake(e.getMessage() + ". Name it with -Dcatalog.package and -Dcatalog.name.");
        }
    }

    private Catalog read(SourceFile source) throws IOException {
        try {
            return source.read().catalog();
        } catch (UnreadableSourceException e) {
            String place = e.place().map(it -> ":" + it).orElse("");
            throw new UserMistake(shown(list.toPath()) + place + ": " + e.getMessage());
        }
    }

    private Declarations declarations(Catalog catalog) {
        try {
            String type = Optional.ofNullable(name).orElseGet(() -> Declarations.nameOf(catalog));
            return Declarations.of(catalog, packageName, type);
        } catch (DeclarationException e) {
            throw new UserMistake(shown(list.toPath()) + ": " + e.getMessage());
        }
    }
}
