package io.github.catalogkit.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Versions that are recorded at build time. */
public final class Versions {

    private Versions() {}

    /** {@return the version of Catalog Kit} */
    public static String catalogKit() {
        return of("catalog-kit");
    }

    /** {@return the version of maven-compiler-plugin that Catalog Kit is tested with} */
    public static String compilerPlugin() {
        return of("compiler-plugin");
    }

    private static String of(String name) {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(versions.getProperty(name), name);
    }
}
