package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.exporter.markdown.MarkdownRegion;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.text.Count;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Generates all files in memory, so that nothing is written if one of them fails. */
final class Outputs {

    private final Catalog catalog;
    private final Catalog selected;
    private final Exporters exporters;
    private final Function<Path, String> shown;
    private final List<Output> made = new ArrayList<>();

    /** Makes the outputs of a part of a catalog; {@code shown} returns the name of a file for the user. */
    Outputs(Catalog catalog, Selection selection, Exporters exporters, Function<Path, String> shown) {
        this.catalog = catalog;
        this.selected = selection.select(catalog);
        this.exporters = exporters;
        this.shown = shown;
    }

    List<Output> made() {
        return made;
    }

    /** Throws an exception if no format has one of these options, even of formats that are not exported. */
    void checkOptions(Map<String, String> options) {
        options.keySet().forEach(this::checkFormat);
        for (CatalogExporter exporter : exporters.exporters()) {
            ExportOptions.of(exporter, optionsOf(exporter, options));
        }
    }

    /** Adds a file for each format to a directory; options are named {@code FORMAT.OPTION}. */
    void addFolder(FolderExport folder, Map<String, String> options) {
        List<CatalogExporter> chosen = folder.formats().isEmpty()
                ? exporters.exporters().stream().filter(it -> !it.isFolder()).toList()
                : folder.formats().stream().distinct().map(exporters::get).toList();
        for (CatalogExporter exporter : chosen) {
            Path file = exporter.isFolder()
                    ? first(folder.folder().resolve(exporter.format()), exporter)
                    : folder.folder().resolve(catalog.id() + "." + exporter.fileExtension());
            ExportOptions own = ExportOptions.of(exporter, optionsOf(exporter, options));
            Protection protection = folder.isBuilt() ? Protection.NONE : Protection.ofCommitted(exporter);
            whole(file, exporter, own, selected, protection, shown).forEach(this::add);
        }
    }

    /** Adds a generated file. */
    void addPage(PageExport page) {
        String name = shown.apply(page.file());
        try {
            CatalogExporter exporter = exporters.get(page.format());
            Path file = exporter.isFolder() ? first(page.file(), exporter) : page.file();
            if (Files.isDirectory(file)) {
                throw UserErrorException.request(name + ": this is a folder; name a file in it, such as README.md");
            }
            Catalog part =
                    page.selection().map(selection -> selection.select(catalog)).orElse(selected);
            ExportOptions options = ExportOptions.of(exporter, page.options());
            whole(file, exporter, options, part, Protection.ofCommitted(exporter), shown)
                    .forEach(this::add);
        } catch (ExportException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /** Returns the first file of a folder, which may be named itself. */
    static Path first(Path folder, CatalogExporter exporter) {
        String extension = "." + exporter.fileExtension();
        return folder.toString().endsWith(extension) ? folder : folder.resolve("index" + extension);
    }

    /** Returns the files of an export, of which the first is the given one. */
    static List<Output> whole(
            Path file,
            CatalogExporter exporter,
            ExportOptions options,
            Catalog part,
            Protection protection,
            Function<Path, String> shown) {
        String name = file.getFileName().toString();
        List<Output> outputs = new ArrayList<>();
        for (ExportedFile exported : exporter.files(part, options, name)) {
            Path path = file.resolveSibling(exported.path());
            String what = exported.path().equals(name)
                    ? what(exporter.format(), part)
                    : exporter.format() + ", belongs to " + name;
            List<Problem> warnings = exported.path().equals(name) ? exporter.warnings(part, options) : List.of();
            outputs.add(Output.whole(path, shown.apply(path), content(exported), protection, what, warnings));
        }
        return outputs;
    }

    private static byte[] content(ExportedFile exported) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exported.content().writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw UserErrorException.in(exported.path(), e);
        }
    }

    private void checkFormat(String option) {
        int dot = option.indexOf('.');
        if (dot < 0) {
            throw new ExportException(
                    "the option \"" + option + "\" has no format; write FORMAT.OPTION, such as markdown.heading-level");
        }
        exporters.get(option.substring(0, dot));
    }

    private static Map<String, String> optionsOf(CatalogExporter exporter, Map<String, String> options) {
        String prefix = exporter.format() + ".";
        Map<String, String> own = new TreeMap<>();
        options.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), value);
            }
        });
        return own;
    }

    /** Adds a file with a generated region. */
    void addRegion(RegionExport region) {
        Path file = region.file();
        String name = shown.apply(file);
        if (!Files.isRegularFile(file)) {
            throw UserErrorException.request(
                    name + ": there is no such file; create it with the lines <!-- catalog:begin " + catalog.id()
                            + " --> and <!-- catalog:end " + catalog.id() + " --> where the list goes");
        }
        try {
            ExportOptions options = ExportOptions.of(exporters.get("markdown"), region.options());
            String text = MarkdownRegion.fill(read(file, name), selected, options);
            add(Output.withRegion(file, name, text, catalog.id(), what("markdown region " + catalog.id(), selected)));
        } catch (ExportException e) {
            String message = String.valueOf(e.getMessage());
            // The message starts with the number of the line, if there is one.
            boolean placed = Character.isDigit(message.codePointAt(0));
            throw UserErrorException.of(name + (placed ? ":" : ": ") + message, e);
        }
    }

    private void add(Output output) {
        made.stream().filter(output::isSameFileAs).findFirst().ifPresent(other -> {
            throw UserErrorException.request("the file " + output.name() + " would be written twice (" + other.what()
                    + "; " + output.what()
                    + "); omit one of the formats, or use the file in only one page or region");
        });
        made.add(output);
    }

    private static String read(Path file, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw UserErrorException.of(name + ": this is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }

    private static String what(String format, Catalog part) {
        return format + ", " + Count.of(part.entries().count(), "entry", "entries");
    }
}
