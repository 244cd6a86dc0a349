package io.github.catalogkit.cli;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which format a catalogue is written, and how. */
final class ExportFormat {

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            description = "The format to write, by default that of the file ending; \"catalog formats\" shows all.")
    private @Nullable String format;

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; may be repeated.")
    private Map<String, String> options = Map.of();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** Refuses a format or an option that there is not, before anything is read; returns what makes the export. */
    Function<Catalog, Export> check(Target target) {
        try {
            CatalogExporter exporter = exporter(Exporters.load(), target);
            ExportOptions values = ExportOptions.of(exporter, options);
            return catalog -> new Export(catalog, exporter, values);
        } catch (ExportException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    private CatalogExporter exporter(Exporters exporters, Target target) {
        if (format != null) {
            return exporters.get(format);
        }
        return exporters
                .ofFile(target.shown())
                .orElseThrow(() -> new ExportException(
                        (target.isFile() ? "The name \"" + target.shown() + "\"" : "Standard output")
                                + " does not tell the format; name it with --to: " + formats(exporters) + "."));
    }

    private static String formats(Exporters exporters) {
        return exporters.exporters().stream().map(CatalogExporter::format).collect(Collectors.joining(", "));
    }
}
