package io.github.catalogkit.maven;

import io.github.catalogkit.app.export.AssetFolder;
import io.github.catalogkit.app.export.EditedFile;
import io.github.catalogkit.app.export.Output;
import io.github.catalogkit.text.Count;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the exports of the project's catalog, its generated files such as a README, and its regions of other files. Files that
 * are up to date are not touched, and those that were edited after they were generated are not overwritten.
 */
@Mojo(
        name = "export",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class ExportMojo extends AbstractOutputGoal {

    /** Directories to copy beside the exports, such as that of the images of the list. */
    @Parameter
    private List<File> assets = List.of();

    /** Whether to overwrite files that were edited after they were generated; the edits are lost. */
    @Parameter(property = "catalog.overwrite", defaultValue = "false")
    private boolean overwrite;

    /** Makes the goal, for Maven. */
    public ExportMojo() {}

    @Override
    void run() throws MojoFailureException {
        handleOutputs(this::handle);
    }

    private void handle(List<Output> outputs) {
        List<AssetFolder> folders = assets.stream()
                .map(folder -> new AssetFolder(folder.toPath(), shown(folder.toPath())))
                .toList();
        folders.forEach(AssetFolder::require);
        if (!overwrite) {
            EditedFile.requireNone(outputs, program().settings());
        }
        int written = 0;
        int upToDate = 0;
        for (Output output : outputs) {
            output.warnings().forEach(warning -> getLog().warn(output.name() + ": " + warning.line()));
            if (output.isUpToDate()) {
                output.record();
                upToDate++;
            } else {
                output.write();
                written++;
                getLog().info((output.isRegion() ? "Refreshed " : "Wrote ") + output.name() + " (" + output.what()
                        + ")");
            }
        }
        for (AssetFolder folder : folders) {
            AssetFolder.Copied copied = folder.copyTo(outputDirectory());
            if (copied.written() > 0) {
                getLog().info("Copied " + folder.name() + " (" + Count.of(copied.written(), "file", "files") + ")");
            }
            written += copied.written();
            upToDate += copied.upToDate();
        }
        summarize(written, upToDate);
    }

    private void summarize(int written, int upToDate) {
        String kept = Count.of(upToDate, "file is", "files are") + " up to date";
        if (written == 0) {
            getLog().info("Nothing to do: " + kept);
        } else if (upToDate > 0) {
            getLog().info("Left alone: " + kept);
        }
    }
}
