package io.github.catalogkit.cli;

import io.github.catalogkit.app.export.Export;
import io.github.catalogkit.app.file.Target;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say in which format a catalog is written, and how. */
final class FormatOptions {

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "The format to write, by default that of the file ending; \"catalog formats\" shows all.")
    private @Nullable String format;

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; may be repeated.")
    private Map<String, String> options = Map.of();

    Export export(Target target, Session session) {
        return Export.of(session.program(), Optional.ofNullable(format), options, target);
    }
}
