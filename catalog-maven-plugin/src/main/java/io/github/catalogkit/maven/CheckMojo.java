package io.github.catalogkit.maven;

import io.github.catalogkit.app.export.GeneratedRecord;
import io.github.catalogkit.app.export.Output;
import io.github.catalogkit.app.export.OutputCheck;
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

    /** Makes the goal, for Maven. */
    public CheckMojo() {}

    @Override
    Optional<String> reasonToSkip() {
        return skipTests ? Optional.of("as the tests are") : super.reasonToSkip();
    }

    @Override
    boolean isAboutFilesOf(Path folder) {
        return !isBuilt(folder);
    }

    @Override
    void run() throws MojoFailureException {
        handleOutputs(this::handle);
    }

    private void handle(List<Output> outputs) throws MojoFailureException {
        if (outputs.isEmpty()) {
            getLog().info("Nothing to check: no page and no region is named, and " + shown(outputDirectory())
                    + " is not committed.");
        }
        List<String> problems = OutputCheck.problems(outputs, program().settings(), command());
        if (!problems.isEmpty()) {
            throw new MojoFailureException(String.join("\n", problems));
        }
        for (Output output : outputs) {
            getLog().info("Up to date: " + output.name() + " (" + output.what() + ")");
            if (!output.isRecorded()) {
                getLog().warn(output.name() + ": " + GeneratedRecord.NAME + " beside it is out of date; run \""
                        + command() + "\" and commit it, so that edits are recognized");
            }
        }
    }
}
