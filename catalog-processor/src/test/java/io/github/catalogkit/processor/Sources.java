package io.github.catalogkit.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The sources among the resources of the tests. */
final class Sources {

    private Sources() {}

    static String read(String path) {
        try (InputStream in = Objects.requireNonNull(Sources.class.getResourceAsStream("/" + path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
