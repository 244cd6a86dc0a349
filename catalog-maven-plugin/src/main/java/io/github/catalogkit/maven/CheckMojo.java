package io.github.catalogkit.maven;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Fails if a file is not what <code>export</code> would write: if it is stale, was edited by hand, or is not there. Names
 * the first line that differs in each.
 */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractCatalogMojo {

    /** Whether to do nothing, since a check is a test. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Makes the goal; Maven does. */
    public CheckMojo() {}

    @Override
    boolean isSkipped() {
        return skipTests;
    }

    @Override
    void handle(List<Output> outputs) throws IOException {
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
        return Difference.between(output.text(), found.get())
                .map(difference -> file + ":" + difference.line() + ": expected " + difference.expected()
                        + " but found " + difference.found());
    }
}
