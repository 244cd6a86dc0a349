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

/** What the goals about exports are told: which files, and how. */
abstract class AbstractOutputGoal extends AbstractCatalogGoal {

    /**
     * Modules that are built at the same time take turns, as each may fill a region of one file. A constant text is one
     * object in all of Java: it is shared also where modules add exporters, so that Maven loads the plugin for each apart.
     */
    private static final String TURN = "io.github.catalogkit.maven: a module's turn";

    /** The formats to export, such as <code>markdown</code> or <code>bibtex</code>. By default all that there are. */
    @Parameter(property = "catalog.formats")
    private List<String> formats = List.of();

    /**
     * Options of the formats, each named <code>FORMAT.OPTION</code>:
     * <code>&lt;markdown.toc-depth&gt;1&lt;/markdown.toc-depth&gt;</code>.
     */
    @Parameter
    private Map<String, String> options = Map.of();

    /**
     * Which entries to write or check, in files, pages and regions: those of the <code>sections</code>,
     * <code>kinds</code>, <code>tags</code>, <code>ids</code> and <code>texts</code> that are named. By default all.
     */
    @Parameter
    private Criteria selection = new Criteria();

    /**
     * The folder of the exports. Each is named after the id of the catalog. Files in the build folder are not
     * committed, so <code>check</code> does not compare them.
     */
    @Parameter(property = "catalog.outputDirectory", defaultValue = "${project.build.directory}/exports")
    private File outputDirectory = new File("exports");

    /**
     * Files of the repository, such as a README, that are exports as a whole. Each has a <code>file</code>, and may have
     * a <code>format</code>, which is <code>markdown</code> by default, <code>options</code> of it, and a
     * <code>selection</code> of its own, which takes the place of that of the goal.
     */
    @Parameter
    private List<Page> pages = List.of();

    /**
     * Regions of files, such as a README, to be filled with Markdown. Each has a <code>file</code> and may have
     * <code>options</code> of the Markdown exporter.
     */
    @Parameter
    private List<Region> regions = List.of();

    /** Whether to write or check only the pages and regions, and not the files of the output folder. */
    @Parameter(property = "catalog.regionsOnly", defaultValue = "false")
    private boolean regionsOnly;

    @Override
    final void run() throws MojoFailureException {
        try (OpenCatalog open = openCatalog()) {
            synchronized (TURN) {
                handle(plan().outputs(open.catalog(), program().exporters(), this::shown));
            }
        }
    }

    private ExportPlan plan() {
        return new ExportPlan(
                selection.selection(),
                options,
                Optional.of(new FolderExport(outputDirectory(), formats))
                        .filter(folder -> !regionsOnly && isAboutFilesOf(folder.folder())),
                pages.stream().map(Page::export).toList(),
                regions.stream().map(Region::export).toList());
    }

    /** Does with the outputs what the goal is for. */
    abstract void handle(List<Output> outputs) throws MojoFailureException;

    /** Whether the goal is about the files of this folder. */
    boolean isAboutFilesOf(Path folder) {
        return true;
    }

    final Path outputDirectory() {
        return outputDirectory.toPath();
    }
}
