package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A catalog of a source, which can be used until it is closed. */
public final class OpenCatalog implements AutoCloseable {

    private final String name;
    private final Catalog catalog;
    private final List<Problem> unread;
    private final Closeable classes;

    private OpenCatalog(String name, Catalog catalog, List<Problem> unread, Closeable classes) {
        this.name = name;
        this.catalog = catalog;
        this.unread = unread;
        this.classes = classes;
    }

    /** Returns a catalog without resources. */
    static OpenCatalog of(String name, Catalog catalog, List<Problem> unread) {
        return new OpenCatalog(name, catalog, unread, () -> {});
    }

    /** Returns a catalog with the class loader that it needs. */
    static OpenCatalog of(String name, Catalog catalog, Closeable classes) {
        return new OpenCatalog(name, catalog, List.of(), classes);
    }

    /** {@return the name of the source in messages} */
    public String name() {
        return name;
    }

    /** {@return the catalog} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return problems that say which parts of the source are kept, but may not have been understood} */
    public List<Problem> unread() {
        return unread;
    }

    /**
     * {@return the catalog with only some of its entries}
     *
     * @param selection the entries to select
     * @throws UserErrorException if the catalog has no such entries
     */
    public Catalog select(Selection selection) {
        try {
            return selection.select(catalog);
        } catch (ExportException e) {
            throw UserErrorException.in(name, e);
        }
    }

    /** Releases the class loader of the catalog. */
    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException e) {
            throw UserErrorException.in(name, e);
        }
    }
}
