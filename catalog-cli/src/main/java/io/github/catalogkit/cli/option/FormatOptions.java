package io.github.catalogkit.cli.option;

import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.cli.session.Session;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the output format. */
public final class FormatOptions {

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description =
                    "The format to write; by default derived from the file extension. \"catalog formats\" lists all.")
    private @Nullable String format;

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; repeatable.")
    private Map<String, String> options = Map.of();

    /**
     * {@return the export to a target}
     *
     * @param target the target
     * @param session the context of the command
     */
    public Export export(Target target, Session session) {
        return Export.of(session.program(), Optional.ofNullable(format), options, target);
    }
}
