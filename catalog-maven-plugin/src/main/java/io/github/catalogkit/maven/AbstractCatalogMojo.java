package io.github.catalogkit.maven;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Catalog;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What both goals are told: which catalogue, which files, and how. */
abstract class AbstractCatalogMojo extends AbstractMojo {

    /**
     * The id of the catalogue. It may be left out where the project declares only one, or declares none and depends on
     * only one.
     */
    @Parameter(property = "catalog.id")
    private @Nullable String catalog;

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

    /** The folder of the exports. Each is named after the id of the catalogue. */
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

    /**
     * Whether to write or check only the pages and regions, which are in files that are committed, and not the files of
     * the output folder.
     */
    @Parameter(property = "catalog.regionsOnly", defaultValue = "false")
    private boolean regionsOnly;

    /** Whether to do nothing. */
    @Parameter(property = "catalog.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private File classes = new File("classes");

    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true)
    private List<String> classPath = List.of();

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private File root = new File(".");

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info("Skipped, as it was asked for.");
            return;
        }
        try (ProjectCatalogs catalogs = ProjectCatalogs.open(wholeClassPath())) {
            Catalog chosen = catalogs.get(Optional.ofNullable(catalog));
            // Modules that are built in parallel may each fill a region of one file.
            synchronized (AbstractCatalogMojo.class) {
                handle(outputs(chosen));
            }
        } catch (ExportException | UserMistake e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("The catalogue could not be read or written: " + e, e);
        }
    }

    private List<Output> outputs(Catalog chosen) throws IOException {
        Outputs outputs = new Outputs(
                chosen, selection.selection(), PluginExporters.load(getClass().getClassLoader()), this::shown);
        outputs.checkOptions(options);
        if (!regionsOnly) {
            outputs.addFiles(formats, options, outputDirectory());
        }
        for (Page page : pages) {
            outputs.addPage(page);
        }
        for (Region region : regions) {
            outputs.addRegion(region);
        }
        return outputs.made();
    }

    /** Does with the outputs what the goal is for. */
    abstract void handle(List<Output> outputs) throws IOException;

    /** Whether the goal is not to run for a reason of its own. */
    boolean isSkipped() {
        return false;
    }

    final Path outputDirectory() {
        return outputDirectory.toPath();
    }

    /** The name of a file as it is seen from where Maven was started. */
    final String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path start = root.toPath().toAbsolutePath().normalize();
        return (absolute.startsWith(start) ? start.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /** The command that writes everything anew. */
    final String command() {
        return (Files.exists(root.toPath().resolve("mvnw")) ? "./mvnw" : "mvn") + " package -DskipTests";
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
