package io.github.catalogkit.app.export;

import io.github.catalogkit.app.Program;
import io.github.catalogkit.app.SettingNames;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.Target;
import io.github.catalogkit.app.source.OpenCatalog;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An export to one target.
 *
 * @param exporter the exporter of the format
 * @param options the values of the exporter's options
 * @param target the target
 */
public record Export(CatalogExporter exporter, ExportOptions options, Target target) {

    /**
     * {@return an export, whose options are checked before anything is read}
     *
     * @param program the program
     * @param format the name of the format; by default derived from the target's file extension
     * @param options the values of options by their names
     * @param target the target
     * @throws UserErrorException if the format or an option is unknown, or a value is not valid for its option
     */
    public static Export of(Program program, Optional<String> format, Map<String, String> options, Target target) {
        Exporters exporters = program.exporters();
        try {
            CatalogExporter exporter =
                    format.map(exporters::get).orElseGet(() -> byExtension(exporters, target, program));
            Target place = exporter.isFolder() ? target.inFolder(folder -> Outputs.first(folder, exporter)) : target;
            return new Export(exporter, ExportOptions.of(exporter, options), place);
        } catch (ExportException e) {
            throw UserErrorException.request(String.valueOf(e.getMessage()));
        }
    }

    private static CatalogExporter byExtension(Exporters exporters, Target target, Program program) {
        return exporters
                .ofFile(target.name())
                .orElseThrow(() -> UserErrorException.request(
                        (target.isFile() ? "the name \"" + target.name() + "\"" : "standard output")
                                + " does not imply a format; set it with "
                                + program.settings().to() + ": "
                                + exporters.exporters().stream()
                                        .map(CatalogExporter::format)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Writes a part of a catalog completely or not at all, unless it is up to date, and records what was generated, so that the
     * next one does not overwrite an edit.
     *
     * @param open the catalog
     * @param selection the entries to export
     * @param overwrite whether to overwrite files that were edited
     * @param settings the names of the program's settings
     * @return whether the target was written, and what it leaves out or changes
     * @throws UserErrorException if the catalog does not have these entries, the format cannot represent them, or the target
     *     was edited or cannot be written
     */
    public Regeneration write(OpenCatalog open, Selection selection, boolean overwrite, SettingNames settings) {
        Catalog part = open.select(selection);
        try {
            List<Output> outputs = outputs(part);
            if (!overwrite) {
                EditedFile.requireNone(outputs, settings);
            }
            boolean stale = outputs.isEmpty()
                    || !outputs.stream().allMatch(output -> output.isUpToDate() && output.isRecorded());
            if (stale) {
                target.write(out -> exporter.export(part, options, out), name -> announced(outputs));
                outputs.forEach(Output::record);
            }
            return new Regeneration(stale, exporter.warnings(part, options));
        } catch (ExportException e) {
            throw UserErrorException.in(open.name(), e);
        }
    }

    /**
     * {@return what is wrong with the target if it is not what would be written, and what to do; empty if nothing is wrong}
     *
     * @param open the catalog
     * @param selection the entries to export
     * @param settings the names of the program's settings
     * @param command the command that writes the target
     * @throws UserErrorException if the catalog does not have these entries, the format cannot represent them, or the target is not a
     *     file or cannot be read
     */
    public List<String> check(OpenCatalog open, Selection selection, SettingNames settings, String command) {
        if (target.regularFile().isEmpty()) {
            throw UserErrorException.request("there is no file to check; name it with -o, such as -o README.md");
        }
        try {
            return OutputCheck.problems(outputs(open.select(selection)), settings, command);
        } catch (ExportException e) {
            throw UserErrorException.in(open.name(), e);
        }
    }

    private List<Output> outputs(Catalog part) {
        return target.regularFile()
                .map(file -> Outputs.whole(
                        file, exporter, options, part, Protection.ofAny(exporter), path -> path.toString()))
                .orElse(List.of());
    }

    private List<ExportedFile> announced(List<Output> outputs) {
        outputs.forEach(Output::announce);
        Path folder = target.regularFile().orElseThrow().toAbsolutePath().resolveSibling("");
        return outputs.stream().map(output -> output.exported(folder)).toList();
    }
}
