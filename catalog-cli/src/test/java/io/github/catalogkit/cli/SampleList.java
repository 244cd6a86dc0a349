package io.github.catalogkit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list that the tests read. */
final class SampleList {

    static final String TEXT = """
            # Awesome Meshes

            > All about *meshes*.

            ## Proxies

            - [Envoy](https://envoyproxy.io/) - cloud-native proxy
            - [Træfik 😀](https://traefik.io/) - HTTP reverse proxy

            ## Service meshes

            - [Linkerd](https://linkerd.io/) - a transparent proxy
            """;

    private SampleList() {}

    /** Writes the list as README.md of a folder. */
    static String in(Path folder) throws IOException {
        return write(folder, TEXT);
    }

    /** Writes a text as README.md of a folder. */
    static String write(Path folder, String text) throws IOException {
        return Files.writeString(folder.resolve("README.md"), text).toString();
    }
}
