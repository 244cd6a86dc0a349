package io.github.catalogkit.source;

import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads any text as a catalog without sections. */
public final class LinesReader implements CatalogReader {

    /** Makes a reader. */
    public LinesReader() {}

    @Override
    public String format() {
        return "lines";
    }

    @Override
    public List<String> fileExtensions() {
        return List.of("lines");
    }

    @Override
    public Reading read(InputStream in, String name) throws IOException {
        in.readAllBytes();
        return Reading.of(Catalog.of("lines", name));
    }
}
