package io.github.catalogkit.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A data file beside the classes of a registry. */
final class DataFile {

    private DataFile() {}

    /** Returns a reader of the file with this name, positioned after its header. */
    static DataReader read(Class<?> holder, String name) {
        String path = "/" + RegistryFormat.path(name);
        try (InputStream in = holder.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the data of " + name + " is not next to its class: " + path
                        + " is missing; rebuild the catalog, and keep its resources in the jar");
            }
            return new DataReader(open(new ValueInput(in.readAllBytes()), name));
        } catch (IOException e) {
            throw new UncheckedIOException("the data of " + name + " cannot be read", e);
        }
    }

    private static ValueInput open(ValueInput in, String name) {
        int format = in.number();
        if (format != RegistryFormat.VERSION) {
            throw new IllegalStateException("the data of " + name + " has format " + format
                    + ", but this version of catalog-model reads format " + RegistryFormat.VERSION
                    + "; rebuild the catalog with this version");
        }
        in.readWords();
        return in;
    }
}
