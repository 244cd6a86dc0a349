package io.github.catalogkit.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if a committed file is not what <code>export</code> would write: if it is stale, was edited by hand, or is not
 * there. Names the first line that differs in each. Files in the build folder are not compared, as nobody commits them.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractOutputGoal {

    /** Whether to do nothing, since a check is a test. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory = new File("target");

    /** Makes the goal; Maven does. */
    public CheckMojo() {}

    @Override
    boolean isSkipped() {
        return skipTests;
    }

    @Override
    boolean isAboutFilesOf(Path folder) {
        return !normal(folder).startsWith(normal(buildDirectory.toPath()));
    }

    private static Path normal(Path path) {
        return path.toAbsolutePath().normalize();
    }

    @Override
    void handle(List<Output> outputs) throws IOException {
        if (outputs.isEmpty()) {
            getLog().info("Nothing to check: no page and no region is named, and " + shown(outputDirectory())
                    + " is not committed.");
        }
        List<String> wrong = new ArrayList<>();
        for (Output output : outputs) {
            difference(output).ifPresent(wrong::add);
        }
        if (!wrong.isEmpty()) {
            throw new UserMistake((wrong.size() == 1 ? "A file is" : wrong.size() + " files are")
                    + " not as the catalogue has it:\n  " + String.join("\n  ", wrong)
                    + "\nIf it was edited by hand, put the change into the catalogue's classes; then run \"" + command()
                    + "\", which writes it anew.");
        }
        outputs.forEach(output -> getLog().info("Up to date: " + shown(output.file()) + " (" + output.what() + ")"));
    }

    private Optional<String> difference(Output output) throws IOException {
        if (output.isUpToDate()) {
            return Optional.empty();
        }
        String file = shown(output.file());
        Optional<String> found = output.found();
        if (found.isEmpty()) {
            return Optional.of(file + ": is not there");
        }
        if (found.get().replace("\r\n", "\n").equals(output.text())) {
            return Optional.of(file + ": has line endings of Windows; expected those of Unix, which Git keeps with \""
                    + output.file().getFileName() + " text eol=lf\" in .gitattributes");
        }
        return Difference.between(output.text(), found.get())
                .map(difference -> file + ":" + difference.line() + ": expected " + difference.expected()
                        + " but found " + difference.found());
    }
}
