package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.reader.java.JavaSources;
import io.github.catalogkit.reader.java.SourceReading;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.value.RuleSetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A project that declares a catalog, or depends on one.
 *
 * <p>Its catalog is that of its classes. What is wrong with it is looked for in its sources, which have locations and
 * suppressions; in the classes where the sources do not declare it, or do not compile by themselves.
 *
 * @param sources the folders of its sources
 * @param classes its classes, and what it depends on
 * @param choice which of several catalogs is asked for
 * @param shown how a file is named in messages
 */
record ProjectSource(
        List<JavaSources> sources, CompiledSource classes, CatalogChoice choice, Function<Path, String> shown)
        implements Source {

    @Override
    public String name() {
        return sources.stream()
                .findFirst()
                .map(folder -> shown.apply(folder.path()))
                .orElseGet(classes::name);
    }

    @Override
    public OpenCatalog open() {
        return classes.open();
    }

    @Override
    public List<LintFinding> findings(List<RuleSetting> settings) {
        List<LintFinding> findings = new ArrayList<>();
        boolean declared = false;
        for (JavaSources folder : sources) {
            SourceReading reading = read(folder, settings);
            if (reading.findings().stream().anyMatch(finding -> finding.code().equals(SourceReading.JAVA))) {
                return findingsOfClasses(settings);
            }
            declared |= reading.catalogs().stream().anyMatch(choice::allows);
            reading.findings().stream()
                    .map(finding -> finding.in(shown.apply(Path.of(finding.file()))))
                    .forEach(findings::add);
        }
        return declared ? findings : findingsOfClasses(settings);
    }

    private SourceReading read(JavaSources folder, List<RuleSetting> settings) {
        try {
            return folder.read(settings, choice::allows);
        } catch (IOException e) {
            throw UserErrorException.in(shown.apply(folder.path()), e);
        }
    }

    private List<LintFinding> findingsOfClasses(List<RuleSetting> settings) {
        try (OpenCatalog open = classes.open()) {
            return LintFinding.of(open.catalog().id(), Reading.of(open.catalog()), settings)
                    .toList();
        }
    }
}
