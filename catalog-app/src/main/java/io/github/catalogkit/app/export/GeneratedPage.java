package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.FileChanges;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A page, or a region of one, that is generated from a catalog and that people edit. Its texts have LF as line endings. */
public final class GeneratedPage {

    private final Output output;
    private final Function<Catalog, Output> generate;

    private GeneratedPage(Output output, Function<Catalog, Output> generate) {
        this.output = output;
        this.generate = generate;
    }

    /**
     * {@return the page to which an export writes}
     *
     * @param export the export to a file
     * @param catalog the catalog
     * @throws UserErrorException if the format cannot represent the catalog, or if it has several pages
     */
    public static GeneratedPage of(Export export, Catalog catalog) {
        String name = export.target().name();
        Function<Catalog, Output> generate = part -> {
            try {
                List<Output> outputs = Outputs.whole(
                        Path.of(name), export.exporter(), export.options(), part, Protection.REQUIRED, path -> name);
                if (outputs.size() > 1) {
                    throw UserErrorException.in(
                            name, "a list of several pages cannot be absorbed; make the edits in the classes");
                }
                return outputs.get(0);
            } catch (ExportException e) {
                throw UserErrorException.in(name, e);
            }
        };
        return new GeneratedPage(generate.apply(catalog), generate);
    }

    /**
     * {@return the pages and regions of Markdown of a plan}
     *
     * @param plan the plan of a project
     * @param catalog its catalog
     * @param exporters the exporters of the program
     * @param shown returns the name of a file for the user
     */
    public static List<GeneratedPage> of(
            ExportPlan plan, Catalog catalog, Exporters exporters, Function<Path, String> shown) {
        ExportPlan pages = plan.ofMarkdown();
        List<Output> outputs = pages.outputs(catalog, exporters, shown);
        return IntStream.range(0, outputs.size())
                .mapToObj(index -> new GeneratedPage(
                        outputs.get(index),
                        other -> pages.outputs(other, exporters, shown).get(index)))
                .toList();
    }

    /** {@return the name of the file for the user} */
    public String name() {
        return output.name();
    }

    /** {@return the file} */
    public Path file() {
        return output.file();
    }

    /**
     * {@return the text that is generated from a catalog}
     *
     * @param catalog the catalog
     */
    public String text(Catalog catalog) {
        Output other = generate.apply(catalog);
        return normal(other.part(other.text()));
    }

    /**
     * {@return the text as it is now, which people may have edited}
     *
     * @throws UserErrorException if the file cannot be read
     */
    public String edited() {
        try {
            return normal(output.part(Files.readString(file())));
        } catch (IOException | ExportException e) {
            throw UserErrorException.in(name(), e);
        }
    }

    /**
     * {@return whether what is generated from a catalog is what was last generated, by the record}
     *
     * @param catalog the catalog
     */
    public boolean isLastGenerated(Catalog catalog) {
        return generate.apply(catalog).isRecorded();
    }

    /**
     * {@return whether a version of the file is what was last generated}
     *
     * @param version the text of the file
     */
    public boolean isLastGenerated(String version) {
        try {
            return output.isLastGenerated(version);
        } catch (ExportException e) {
            return false; // a version without the region
        }
    }

    /**
     * {@return the text of the page in a version of the file}
     *
     * @param version the text of the file
     */
    public String part(String version) {
        try {
            return normal(output.part(version));
        } catch (ExportException e) {
            throw UserErrorException.in(name(), e);
        }
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n");
    }

    /**
     * Adds the file as it is generated from a catalog, unless it is that already.
     *
     * @param catalog the catalog
     * @param changes the changes of files
     */
    public void write(Catalog catalog, FileChanges changes) {
        if (!edited().equals(text(catalog))) {
            changes.write(file(), generate.apply(catalog).text().getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Records that the file was generated from a catalog.
     *
     * @param catalog the catalog
     * @throws UserErrorException if the record cannot be written
     */
    public void record(Catalog catalog) {
        generate.apply(catalog).record();
    }
}
