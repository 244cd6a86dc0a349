package io.github.catalogkit.maven;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.absorb.AbsorbedPage;
import io.github.catalogkit.app.export.GeneratedPage;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.app.source.Sources;
import io.github.catalogkit.app.source.TextSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/**
 * Takes the edits that people made on generated pages and regions into the annotated Java sources of the project. Edits of the
 * sources since then are kept; conflicts are reported, and then nothing is written.
 */
@Mojo(name = "absorb", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class AbsorbMojo extends AbstractOutputGoal {

    private static final String BASE = "-Dcatalog.base";

    /** The page as it was last generated, if there is one page. By default found in the history of Git. */
    @Parameter(property = "catalog.base")
    private @Nullable File base;

    /** Whether to log the changes of the sources without making them. */
    @Parameter(property = "catalog.dryRun", defaultValue = "false")
    private boolean dryRun;

    /** Makes the goal, for Maven. */
    public AbsorbMojo() {}

    @Override
    void run() throws MojoFailureException {
        inTurn(this::absorb);
    }

    private void absorb() {
        DeclaredCatalog classes = project().declared();
        Map<GeneratedPage, String> bases = new LinkedHashMap<>();
        pages(classes).forEach(page -> bases.put(page, base(page, classes)));
        boolean edited = false;
        for (Map.Entry<GeneratedPage, String> page : bases.entrySet()) {
            edited |= absorb(page.getKey(), page.getValue(), edited ? project().declared() : classes);
        }
        if (!edited) {
            getLog().info("There is nothing to absorb: no page has edits");
        }
    }

    /** Returns the pages that exist. */
    private List<GeneratedPage> pages(DeclaredCatalog classes) {
        return GeneratedPage.of(plan(), classes.catalog(), program().exporters(), this::shown).stream()
                .filter(page -> Files.isRegularFile(page.file()))
                .toList();
    }

    private String base(GeneratedPage page, DeclaredCatalog classes) {
        if (base == null) {
            return AbsorbedPage.base(page, classes.catalog(), BASE);
        }
        try {
            return page.part(Files.readString(base.toPath()));
        } catch (IOException e) {
            throw UserErrorException.in(base.toString(), e);
        }
    }

    /** Returns whether a page had edits. */
    private boolean absorb(GeneratedPage page, String last, DeclaredCatalog classes) {
        TextSource reader = new Sources(program(), Optional.of("markdown"), Optional.empty(), List.of())
                .text(page.file(), page.name());
        AbsorbedPage absorbed = AbsorbedPage.of(page, reader, last, classes);
        String regenerated = absorbed.regenerated();
        if (dryRun) {
            absorbed.difference().lines().forEach(getLog()::info);
        } else {
            absorbed.write();
        }
        absorbed.summary().forEach(line -> getLog().info(page.name() + ": " + line));
        if (!regenerated.isEmpty()) {
            getLog().info(page.name() + " is regenerated from the classes, which changes:");
            regenerated.lines().forEach(getLog()::info);
        }
        return !absorbed.summary().isEmpty();
    }
}
