package io.github.catalogkit.maven;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.RegionExport;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A generated region of a file, between the two marker lines of a catalog. */
public final class Region {

    private @Nullable File file;

    private Map<String, String> options = Map.of();

    /** Makes a region; Maven sets its values. */
    public Region() {}

    /**
     * Sets the file that contains the region.
     *
     * @param file the file, whose other content is kept
     */
    public void setFile(File file) {
        this.file = file;
    }

    /**
     * Sets options of the Markdown exporter by their names, such as {@code heading-level}.
     *
     * @param options the values by the names of their options; empty for all defaults
     */
    public void setOptions(Map<String, String> options) {
        this.options = Map.copyOf(options);
    }

    RegionExport export() {
        File named = Optional.ofNullable(file)
                .orElseThrow(
                        () -> UserErrorException.request("a region has no file; write <region><file>README.md</file>"));
        return new RegionExport(named.toPath(), options);
    }
}
