package io.github.catalogkit.cli;

import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.SafeFile;
import io.github.catalogkit.model.Catalog;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which format a catalogue is written, and how. */
final class ExportFormat {

    @Option(
            names = {"-t", "--to"},
            paramLabel = "FORMAT",
            required = true,
            description = "The format to write; \"catalog formats\" shows all.")
    private String format = "";

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "An option of the format; may be repeated.")
    private Map<String, String> options = Map.of();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    /** Writes a catalogue in the format. */
    interface Writing {

        /** Returns what to write of a catalogue, that was named so. */
        SafeFile.Content of(Catalog catalog, String name);
    }

    /** Refuses a format or an option that there is not, before anything is read. */
    Writing check() {
        try {
            CatalogExporter exporter = Exporters.load().get(format);
            ExportOptions values = ExportOptions.of(exporter, options);
            return (catalog, name) -> out -> {
                try {
                    exporter.export(catalog, values, out);
                } catch (ExportException e) {
                    throw Failure.of(name, e);
                }
            };
        } catch (ExportException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
