package io.github.catalogkit.reader.java;

import io.github.catalogkit.lint.LintFinding;
import io.github.catalogkit.model.Catalog;
import java.util.List;

/**
 * What Java sources declare.
 *
 * @param catalogs the catalogs, in the order of the files' names; none, if the sources cannot be parsed
 * @param findings what is amiss, each at its place, in the order of the files and places
 */
public record SourceReading(List<Catalog> catalogs, List<LintFinding> findings) {

    /** The code of what the compiler itself finds. */
    public static final String JAVA = "java";

    /**
     * Makes a reading.
     *
     * @param catalogs the catalogs, in the order of the files' names; none, if the sources cannot be parsed
     * @param findings what is amiss, each at its place, in the order of the files and places
     */
    public SourceReading {
        catalogs = List.copyOf(catalogs);
        findings = List.copyOf(findings);
    }

    /** {@return what has to be mended before the catalogs are whole} */
    public List<LintFinding> errors() {
        return findings.stream().filter(LintFinding::isError).toList();
    }
}
