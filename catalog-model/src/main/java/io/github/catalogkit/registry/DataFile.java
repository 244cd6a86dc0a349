package io.github.catalogkit.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of data beside the classes of a registry. */
final class DataFile {

    /** The number that the data starts with; another one is of another version of Catalog Kit. */
    static final int FORMAT = 1;

    private DataFile() {}

    /** Where in a jar the data of this name is: outside all packages, so that a module does not hide it. */
    static String path(String name) {
        return "META-INF/catalog/" + name;
    }

    static ValueInput read(Class<?> holder, String name) {
        String path = "/" + path(name);
        try (InputStream in = holder.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The data of " + name + " is not beside its class: " + path
                        + " is missing; build the catalogue anew, and keep its resources when you pack it.");
            }
            return open(new ValueInput(in.readAllBytes()), name);
        } catch (IOException e) {
            throw new UncheckedIOException("The data of " + name + " cannot be read", e);
        }
    }

    private static ValueInput open(ValueInput in, String name) {
        int format = in.number();
        if (format != FORMAT) {
            throw new IllegalStateException("The data of " + name + " has format " + format
                    + ", and this version of catalog-model reads format " + FORMAT
                    + "; build the catalogue with the version that it runs with.");
        }
        in.readWords();
        return in;
    }
}
