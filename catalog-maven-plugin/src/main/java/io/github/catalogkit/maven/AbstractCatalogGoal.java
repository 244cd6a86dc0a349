package io.github.catalogkit.maven;

import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.app.source.Source;
import io.github.catalogkit.app.source.Sources;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Base class for goals on a catalog that the project declares or depends on. */
abstract class AbstractCatalogGoal extends AbstractGoal {

    /**
     * The id of the catalog. Required if the project declares several, or declares none and depends on several.
     */
    @Parameter(property = "catalog.id")
    private @Nullable String catalog;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private File classes = new File("classes");

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
    private List<String> classPath = List.of();

    @Parameter(defaultValue = "${project.compileSourceRoots}", readonly = true)
    private List<String> sourceRoots = List.of();

    @Parameter(defaultValue = "${project.packaging}", readonly = true)
    private String packaging = "jar";

    @Parameter(defaultValue = "${project.file}", readonly = true)
    private @Nullable File pom;

    /** Skips a parent, whose modules run the goal, and the project that Maven makes up if there is none. */
    @Override
    Optional<String> reasonToSkip() {
        return pom != null && packaging.equals("pom")
                ? Optional.of("as a project of packaging pom has no classes")
                : Optional.empty();
    }

    /** Returns the catalog, which the caller closes. */
    final OpenCatalog openCatalog() {
        return project().open();
    }

    /** Returns the project with its sources and classes. */
    final Source project() {
        Sources sources = new Sources(program(), Optional.empty(), Optional.ofNullable(catalog), List.of());
        return sources.project(sourceRoots.stream().map(Path::of).toList(), wholeClassPath(), this::shown);
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
