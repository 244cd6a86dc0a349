package io.github.catalogkit.maven;

import io.github.catalogkit.model.Catalog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal about a catalogue that the project declares, or depends on. */
abstract class AbstractCatalogGoal extends AbstractGoal {

    /**
     * The id of the catalogue. It may be left out where the project declares only one, or declares none and depends on
     * only one.
     */
    @Parameter(property = "catalog.id")
    private @Nullable String catalog;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private File classes = new File("classes");

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
    private List<String> classPath = List.of();

    /** What is done with the catalogue while its classes can be loaded. */
    @FunctionalInterface
    interface Work {

        void with(Catalog catalog) throws IOException;
    }

    final void withCatalog(Work work) throws IOException {
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(wholeClassPath())) {
            work.with(catalogs.get(Optional.ofNullable(catalog)));
        }
    }

    private List<Path> wholeClassPath() {
        Path own = classes.toPath();
        List<Path> others = classPath.stream()
                .map(Path::of)
                .filter(path -> !path.equals(own))
                .toList();
        return Stream.concat(Stream.of(own), others.stream()).toList();
    }
}
