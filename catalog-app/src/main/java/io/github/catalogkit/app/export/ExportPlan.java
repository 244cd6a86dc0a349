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
 * Which files a project exports its catalog to.
 *
 * @param selection which entries of the catalog
 * @param options the values of options of the folder's formats, each named {@code FORMAT.OPTION}
 * @param folder the folder with a file for each format, if there is one
 * @param pages the files that are exports as a whole
 * @param regions the files that have a region to fill
 */
public record ExportPlan(
        Selection selection,
        Map<String, String> options,
        Optional<FolderExport> folder,
        List<PageExport> pages,
        List<RegionExport> regions) {

    /**
     * Makes the contents of all files in memory, so that nothing is written when one of them cannot be made.
     *
     * @param catalog the catalog
     * @param exporters the exporters to choose from
     * @param shown how a file is named to the user
     * @return the files
     * @throws UserErrorException if a file cannot be made as it is asked for
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
}
