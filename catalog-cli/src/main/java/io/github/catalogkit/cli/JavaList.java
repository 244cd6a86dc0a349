package io.github.catalogkit.cli;

import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.reader.java.JavaSources;
import io.github.catalogkit.reader.java.SourceReading;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** A list that is kept as annotated Java sources, and what they need to be read. */
final class JavaList {

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            split = "${sys:path.separator}",
            description = "Jars and folders of classes that Java sources refer to; may be repeated.")
    private List<Path> classPath = List.of();

    /** Whether a name is that of a folder with Java sources, or of one of them. */
    boolean isOne(String name) {
        return !name.equals(Source.STANDARD_INPUT) && JavaSources.areAt(Path.of(name));
    }

    /** Returns what is amiss. */
    List<LintFinding> findings(Terminal terminal, String name, List<RuleSetting> settings) {
        SourceReading reading = read(terminal, name, settings);
        requireCatalog(name, reading);
        return reading.findings();
    }

    /** Returns the catalogues, which have no errors. */
    Catalogs catalogs(Terminal terminal, String name) {
        SourceReading reading = read(terminal, name, List.of());
        List<LintFinding> errors = reading.errors();
        if (!errors.isEmpty()) {
            throw Failure.of(errors);
        }
        requireCatalog(name, reading);
        return new Catalogs(reading.catalogs());
    }

    private SourceReading read(Terminal terminal, String name, List<RuleSetting> settings) {
        JavaSources sources = new JavaSources(Path.of(name), classPath);
        try {
            return Progress.during(terminal, "Reading " + name, () -> sources.read(settings));
        } catch (IOException e) {
            throw Failure.of(name, e);
        }
    }

    private static void requireCatalog(String name, SourceReading reading) {
        if (reading.catalogs().isEmpty() && reading.errors().isEmpty()) {
            throw Failure.of(name, "there is no class with the annotation @Catalog in these sources");
        }
    }
}
