package io.github.catalogkit.maven;

import io.github.catalogkit.export.ExportException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: they can be skipped, and tell mistakes without a stack trace. */
abstract class AbstractGoal extends AbstractMojo {

    /** Whether to do nothing. */
    @Parameter(property = "catalog.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private File root = new File(".");

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info(skip ? "Skipped, as catalog.skip is set." : "Skipped, as the tests are.");
            return;
        }
        try {
            run();
        } catch (ExportException | UserMistake e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException("The catalogue could not be read or written: " + e, e);
        }
    }

    /** Does what the goal is for. */
    abstract void run() throws IOException;

    /** Whether the goal is not to run for a reason of its own. */
    boolean isSkipped() {
        return false;
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
}
