package io.github.catalogkit.it.lists;

import io.github.catalogkit.it.Exports;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.source.Readers;
import io.github.catalogkit.source.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** A real list that is maintained as a Markdown file. */
record AwesomeList(String file) {

    static Stream<AwesomeList> all() {
        return Stream.concat(
                Stream.of(
                                "alebcay__awesome-shell",
                                "awesome-lists__awesome-bash",
                                "dastergon__awesome-sre",
                                "igorbarinov__awesome-data-engineering",
                                "jaywcjlove__awesome-mac",
                                "jnv__lists",
                                "mfornos__awesome-microservices",
                                "nyquist__awesome-networking",
                                "sindresorhus__awesome-nodejs",
                                "zoidyzoidzoid__awesome-ebpf")
                        .map(name -> new AwesomeList("lists/" + name + ".md")),
                Stream.of(new AwesomeList("seed/container-networking.md")));
    }

    String page() {
        try (InputStream in = Objects.requireNonNull(AwesomeList.class.getResourceAsStream("/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reading read() {
        return read(page());
    }

    static Reading read(String page) {
        return read("markdown", page);
    }

    static Reading read(String format, String page) {
        try {
            return Readers.load()
                    .ofFormat(format)
                    .orElseThrow()
                    .read(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), "List");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String write(Catalog catalog) {
        return Exports.of("markdown", catalog);
    }

    @Override
    public String toString() {
        return file;
    }
}
