package io.github.catalogkit.maven;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Base class for all goals, which can be skipped and report problems without a stack trace. */
abstract class AbstractGoal extends AbstractMojo {

    private static final SettingNames SETTINGS = new SettingNames(
            "<from> or -Dcatalog.from",
            "<format>",
            "<catalog> or -Dcatalog.id",
            "<rules>",
            "-Dcatalog.package",
            "-Dcatalog.name",
            "-Dcatalog.overwrite",
            "mvn catalog:absorb",
            "among the <dependencies> of the plugin");

    /** Whether to skip the goal. */
    @Parameter(property = "catalog.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private File root = new File(".");

    @Override
    public final void execute() throws MojoFailureException {
        Optional<String> reason = skip ? Optional.of("as catalog.skip is set") : reasonToSkip();
        if (reason.isPresent()) {
            getLog().info("Skipped, " + reason.get() + ".");
            return;
        }
        try {
            run();
        } catch (UserErrorException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    /** Runs the goal. */
    abstract void run() throws MojoFailureException;

    /** Returns the reason to skip the goal, if there is one. */
    Optional<String> reasonToSkip() {
        return Optional.empty();
    }

    /** Returns the plugin with its readers and exporters, including those that a project adds as dependencies. */
    final Program program() {
        return new Program(getClass().getClassLoader(), SETTINGS);
    }

    /** Returns the path of a file relative to the directory in which Maven was started. */
    final String shown(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path start = root.toPath().toAbsolutePath().normalize();
        return (absolute.startsWith(start) ? start.relativize(absolute) : absolute)
                .toString()
                .replace('\\', '/');
    }

    /** Returns the command that regenerates all files. */
    final String command() {
        return (Files.exists(root.toPath().resolve("mvnw")) ? "./mvnw" : "mvn") + " package -DskipTests";
    }
}
