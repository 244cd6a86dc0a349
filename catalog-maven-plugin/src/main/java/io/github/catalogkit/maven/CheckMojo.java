package io.github.catalogkit.maven;

import io.github.catalogkit.app.export.Output;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if a generated file is out of date, was edited by hand or is missing: if it differs from what <code>export</code>
 * would write. Reports the first different line of each file. Files in the build directory are not checked, since they are
 * not committed.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractOutputGoal {

    /** Whether to skip the goal, since it is a kind of test. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory = new File("target");

    /** Makes the goal, for Maven. */
    public CheckMojo() {}

    @Override
    Optional<String> reasonToSkip() {
        return skipTests ? Optional.of("as the tests are") : super.reasonToSkip();
    }

    @Override
    boolean isAboutFilesOf(Path folder) {
        return !normal(folder).startsWith(normal(buildDirectory.toPath()));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    void handle(List<Output> outputs) throws MojoFailureException {
        if (outputs.isEmpty()) {
            getLog().info("Nothing to check: no page and no region is named, and " + shown(outputDirectory())
                    + " is not committed.");
        }
        List<String> wrong =
                outputs.stream().flatMap(output -> output.difference().stream()).toList();
        if (!wrong.isEmpty()) {
            boolean one = wrong.size() == 1;
            throw new MojoFailureException((one ? "1 generated file is" : wrong.size() + " generated files are")
                    + " out of date:\n  " + String.join("\n  ", wrong)
                    + "\nMake changes in the classes of the catalog, then run \"" + command() + "\" to regenerate "
                    + (one ? "it." : "them."));
        }
        outputs.forEach(output -> getLog().info("Up to date: " + output.name() + " (" + output.what() + ")"));
    }
}
