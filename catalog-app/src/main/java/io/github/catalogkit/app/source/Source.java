package io.github.catalogkit.app.source;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.value.RuleSetting;
import java.util.List;

/** What a catalog is read from. */
public sealed interface Source permits TextSource, JavaSource, CompiledSource, ProjectSource {

    /** {@return the name in messages, which is usually what the user wrote} */
    String name();

    /**
     * Reads the catalog that is asked for.
     *
     * @return the catalog, which the caller closes
     * @throws UserErrorException if the source cannot be read, has errors or has no such catalog
     */
    OpenCatalog open();

    /**
     * {@return what readers and rules find in all catalogs of the source}
     *
     * @param settings decisions about rules that count before those of the catalogs
     * @throws UserErrorException if the source cannot be read
     */
    List<LintFinding> findings(List<RuleSetting> settings);
}
