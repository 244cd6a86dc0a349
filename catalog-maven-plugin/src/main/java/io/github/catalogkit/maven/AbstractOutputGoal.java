package io.github.catalogkit.maven;

import io.github.catalogkit.app.export.ExportPlan;
import io.github.catalogkit.app.export.FolderExport;
import io.github.catalogkit.app.export.Output;
import io.github.catalogkit.app.source.OpenCatalog;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Base class for goals on exports, with the configuration of files and formats. */
abstract class AbstractOutputGoal extends AbstractCatalogGoal {

    /**
     * The lock for modules that are built in parallel, since they can write regions of the same file. A constant string is
     * one object for all class loaders, even if Maven loads the plugin for each module.
     */
    private static final String TURN = "io.github.catalogkit.maven: a module's turn";

    /** The formats to export, such as <code>markdown</code> or <code>bibtex</code>. By default all formats. */
    @Parameter(property = "catalog.formats")
    private List<String> formats = List.of();

    /**
     * The options of the formats, each named <code>FORMAT.OPTION</code>:
     * <code>&lt;markdown.toc-depth&gt;1&lt;/markdown.toc-depth&gt;</code>.
     */
    @Parameter
    private Map<String, String> options = Map.of();

    /**
     * The criteria that select the entries to write or check, in files, pages and regions: <code>sections</code>,
     * <code>kinds</code>, <code>tags</code>, <code>ids</code> and <code>texts</code>. By default all entries.
     */
    @Parameter
    private Criteria selection = new Criteria();

    /**
     * The directory of the exports. Each file is named after the id of the catalog. <code>check</code> ignores files in the
     * build directory, since they are not committed.
     */
    @Parameter(property = "catalog.outputDirectory", defaultValue = "${project.build.directory}/exports")
    private File outputDirectory = new File("exports");

    /**
     * Generated files of the repository, such as a README. Each has a <code>file</code>; optional are a <code>format</code>
     * (by default <code>markdown</code>), its <code>options</code>, and a <code>selection</code> that replaces that of the goal.
     */
    @Parameter
    private List<Page> pages = List.of();

    /**
     * Regions of files, such as a README, into which Markdown is written. Each has a <code>file</code>; optional are the
     * <code>options</code> of the Markdown exporter.
     */
    @Parameter
    private List<Region> regions = List.of();

    /** Whether to write or check only pages and regions, not the files of the output directory. */
    @Parameter(property = "catalog.regionsOnly", defaultValue = "false")
    private boolean regionsOnly;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory = new File("target");

    /** An action on the sources or the outputs of a module. */
    interface Action {
        void run() throws MojoFailureException;
    }

    /** Runs an action when it is the turn of this module. */
    static void inTurn(Action action) throws MojoFailureException {
        synchronized (TURN) {
            action.run();
        }
    }

    /** Handles outputs. */
    interface OutputHandler {
        void handle(List<Output> outputs) throws MojoFailureException;
    }

    /** Generates the outputs in memory and handles them. */
    final void handleOutputs(OutputHandler handler) throws MojoFailureException {
        try (OpenCatalog open = openCatalog()) {
            inTurn(() -> handler.handle(plan().outputs(open.catalog(), program().exporters(), this::shown)));
        }
    }

    /** Returns what is exported. */
    final ExportPlan plan() {
        return new ExportPlan(
                selection.selection(),
                options,
                Optional.of(new FolderExport(outputDirectory(), formats, isBuilt(outputDirectory())))
                        .filter(folder -> !regionsOnly && isAboutFilesOf(folder.folder())),
                pages.stream().map(Page::export).toList(),
                regions.stream().map(Region::export).toList());
    }

    /** Returns whether the goal handles the files of this directory. */
    boolean isAboutFilesOf(Path folder) {
        return true;
    }

    /** Returns whether a directory is part of the build directory, whose files are not committed. */
    final boolean isBuilt(Path folder) {
        return normal(folder).startsWith(normal(buildDirectory.toPath()));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    final Path outputDirectory() {
        return outputDirectory.toPath();
    }
}
