package io.github.catalogkit.exporter.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file next to the tests. */
final class TestResource {

    private TestResource() {}

    static String read(String name) {
        try (InputStream file = Objects.requireNonNull(TestResource.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
