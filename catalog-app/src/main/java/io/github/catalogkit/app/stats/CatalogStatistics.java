package io.github.catalogkit.app.stats;

import io.github.catalogkit.app.lint.LintSummary;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.vocabulary.Severity;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The numbers of a list: its entries by section, kind, tag, license and status, and its problems by rule. */
public final class CatalogStatistics {

    /**
     * A section and the number of entries in it and its subsections.
     *
     * @param section the section
     * @param depth the number of sections around it
     * @param entries the number of entries
     */
    record InSection(Section section, int depth, long entries) {}

    private final Catalog catalog;
    private final List<Problem> problems;

    private CatalogStatistics(Catalog catalog, List<Problem> problems) {
        this.catalog = catalog;
        this.problems = List.copyOf(problems);
    }

    /**
     * {@return the numbers of a list}
     *
     * @param catalog the catalog
     * @param problems all problems of the list
     */
    public static CatalogStatistics of(Catalog catalog, List<Problem> problems) {
        return new CatalogStatistics(catalog, problems);
    }

    Catalog catalog() {
        return catalog;
    }

    long entries() {
        return catalog.entries().count();
    }

    List<InSection> sections() {
        List<InSection> sections = new ArrayList<>();
        add(catalog.sections(), 0, sections);
        return sections;
    }

    private static void add(List<Section> from, int depth, List<InSection> sections) {
        for (Section section : from) {
            sections.add(new InSection(section, depth, section.allEntries().count()));
            add(section.sections(), depth + 1, sections);
        }
    }

    List<Counted> kinds() {
        return Counted.of(catalog.entries().map(entry -> entry.kind().label()));
    }

    List<Counted> tags() {
        return Counted.of(catalog.entries().flatMap(entry -> entry.tags().stream()));
    }

    List<Counted> licenses() {
        return Counted.of(catalog.entries().flatMap(entry -> entry.licenses().stream()));
    }

    List<Counted> statuses() {
        return Counted.of(
                catalog.entries().map(Entry::status).map(it -> it.name().toLowerCase(Locale.ROOT)));
    }

    LintSummary summary() {
        return LintSummary.of(problems);
    }

    /** Returns the codes of the problems with a severity. */
    List<Counted> problems(Severity severity) {
        return Counted.of(problems.stream()
                .filter(problem -> problem.severity() == severity)
                .map(Problem::code));
    }

    /** {@return the severities of problems, in the order in which they are shown} */
    static Stream<Severity> severities() {
        return Stream.of(Severity.ERROR, Severity.WARNING);
    }

    /** {@return the numbers in aligned columns} */
    public String text() {
        return new StatisticsText(this).text();
    }

    /**
     * Writes the numbers as a JSON object.
     *
     * @param out the stream, which is not closed
     */
    public void writeJson(OutputStream out) {
        StatisticsJson.write(this, out);
    }
}
