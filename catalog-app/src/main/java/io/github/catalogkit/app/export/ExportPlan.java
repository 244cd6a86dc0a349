package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files to which a project exports its catalog.
 *
 * @param selection the entries to export
 * @param options the values of options of the directory's formats, each named {@code FORMAT.OPTION}
 * @param folder the directory with a file for each format, if there is one
 * @param pages the generated files
 * @param regions the files with a generated region
 */
public record ExportPlan(
        Selection selection,
        Map<String, String> options,
        Optional<FolderExport> folder,
        List<PageExport> pages,
        List<RegionExport> regions) {

    private static final String MARKDOWN = "markdown";

    /**
     * Generates all files in memory, so that nothing is written if one of them fails.
     *
     * @param catalog the catalog
     * @param exporters the available exporters
     * @param shown returns the name of a file for the user
     * @return the files
     * @throws UserErrorException if a file cannot be generated
     */
    public List<Output> outputs(Catalog catalog, Exporters exporters, Function<Path, String> shown) {
        try {
            Outputs outputs = new Outputs(catalog, selection, exporters, shown);
            outputs.checkOptions(options);
            folder.ifPresent(it -> outputs.addFolder(it, options));
            pages.forEach(outputs::addPage);
            regions.forEach(outputs::addRegion);
            return outputs.made();
        } catch (ExportException e) {
            throw UserErrorException.request(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the plan of those files that people edit: the pages and regions of Markdown that are committed. */
    ExportPlan ofMarkdown() {
        return new ExportPlan(
                selection,
                options,
                folder.filter(it -> !it.isBuilt())
                        .filter(it -> it.formats().isEmpty() || it.formats().contains(MARKDOWN))
                        .map(it -> new FolderExport(it.folder(), List.of(MARKDOWN), false)),
                pages.stream().filter(page -> page.format().equals(MARKDOWN)).toList(),
                regions);
    }
}
