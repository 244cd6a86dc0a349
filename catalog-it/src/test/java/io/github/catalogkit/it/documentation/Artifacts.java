package io.github.catalogkit.it.documentation;

import io.github.catalogkit.it.release.Pom;
import java.io.IOException;
import java.util.List;

/** The artifacts of the project, by the files that declare them. */
final class Artifacts {

    private Artifacts() {}

    static List<String> all() throws IOException {
        return Pom.modules().stream().map(Pom::artifact).toList();
    }

    static String version() throws IOException {
        return Pom.of("").text("version").orElseThrow();
    }
}
