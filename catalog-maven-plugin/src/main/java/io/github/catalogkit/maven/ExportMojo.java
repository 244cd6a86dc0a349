package io.github.catalogkit.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Writes the exports of the project's catalogue, its pages such as a README, and its regions of files that hold other
 * things too. A file that is as it should be is not touched.
 */
@Mojo(
        name = "export",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class ExportMojo extends AbstractCatalogMojo {

    /** Folders to copy beside the exports under their own names, such as that of the pictures that the list shows. */
    @Parameter
    private List<File> assets = List.of();

    /** Makes the goal; Maven does. */
    public ExportMojo() {}

    @Override
    void handle(List<Output> outputs) throws IOException {
        assets.forEach(Assets::require);
        for (Output output : outputs) {
            getLog().info(write(output) + " " + shown(output.file()) + " (" + output.what() + ")");
        }
        for (File folder : assets) {
            int count = Assets.copy(folder, outputDirectory());
            getLog().info("Copied " + shown(folder.toPath()) + " (" + count + (count == 1 ? " file)" : " files)"));
        }
    }

    private static String write(Output output) throws IOException {
        if (output.isUpToDate()) {
            return "Unchanged";
        }
        output.write();
        return output.isRegion() ? "Refreshed" : "Wrote";
    }
}
