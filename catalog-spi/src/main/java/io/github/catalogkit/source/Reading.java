package io.github.catalogkit.source;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.problem.Suppression;
import io.github.catalogkit.problem.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The result of reading a text: a catalog, and the problems of the text, which are found when they are first asked for. */
public final class Reading {

    /** The locations of the parts of a catalog in the text from which it was read. */
    @FunctionalInterface
    public interface Locations {

        /**
         * {@return the range of a part of the catalog or of a value, as exactly as known}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value, such as {@code links[0].url}; empty for the part as a whole
         */
        Optional<TextRange> range(Node node, String member);

        /**
         * {@return the edit of the text that changes a value of the catalog, if there is one}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value
         * @param edit the change of the value
         */
        default Optional<Edit.OfText> edit(Node node, String member, Edit edit) {
            return Optional.empty();
        }

        /**
         * {@return the range that {@link #edit} replaces, if it locates the problem better than the value}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value
         * @param edit the change of the value
         */
        default Optional<TextRange> range(Node node, String member, Edit edit) {
            return Optional.empty();
        }
    }

    private final Catalog catalog;
    private final Locations locations;
    private final FoundProblems problems;
    private final List<Suppression> suppressions;
    private final FoundProblems unread;

    private Reading(
            Catalog catalog,
            Locations locations,
            FoundProblems problems,
            List<Suppression> suppressions,
            FoundProblems unread) {
        this.catalog = catalog;
        this.locations = locations;
        this.problems = problems;
        this.suppressions = List.copyOf(suppressions);
        this.unread = unread;
    }

    /**
     * Makes a reading of a text that was understood.
     *
     * @param catalog the catalog
     * @param locations the locations of its parts in the text
     * @param problems the problems of the text, in its order, each at a {@link TextRange}
     * @param suppressions the suppressions of warnings in the text
     */
    public Reading(Catalog catalog, Locations locations, List<Problem> problems, List<Suppression> suppressions) {
        this(catalog, locations, FoundProblems.of(problems), suppressions, FoundProblems.of(List.of()));
    }

    /**
     * {@return a result without locations and problems}
     *
     * @param catalog the catalog that was read
     */
    public static Reading of(Catalog catalog) {
        return new Reading(catalog, (node, member) -> Optional.empty(), List.of(), List.of());
    }

    /**
     * {@return a copy of this reading with other problems}
     *
     * @param find finds the problems of the text, in its order, each at a {@link TextRange}; called when they are first asked
     *     for
     */
    public Reading withProblems(Supplier<List<Problem>> find) {
        return new Reading(catalog, locations, new FoundProblems(find), suppressions, unread);
    }

    /**
     * {@return a copy of this reading with problems that say which parts of the text are kept, but may not have been understood}
     *
     * @param find finds the problems, each at a {@link TextRange}; called when they are first asked for
     */
    public Reading withUnread(Supplier<List<Problem>> find) {
        return new Reading(catalog, locations, problems, suppressions, new FoundProblems(find));
    }

    /** {@return the catalog} */
    public Catalog catalog() {
        return catalog;
    }

    /** {@return the locations of its parts in the text} */
    public Locations locations() {
        return locations;
    }

    /**
     * {@return the problems of the text, in its order, each at a {@link TextRange}}
     *
     * @throws UnreadableSourceException if the text turns out to be unreadable
     */
    public List<Problem> problems() {
        return problems.list();
    }

    /** {@return the suppressions of warnings in the text} */
    public List<Suppression> suppressions() {
        return suppressions;
    }

    /**
     * {@return problems that say which parts of the text are kept, but may not have been understood}
     *
     * @throws UnreadableSourceException if the text turns out to be unreadable
     */
    public List<Problem> unread() {
        return unread.list();
    }

    /**
     * Returns a problem of the text or of the catalog with its location in the file. Its fix becomes an edit of the text; it is
     * omitted if the text of the value cannot be located.
     *
     * @param problem the problem at a {@link TextRange} or at a {@link CatalogLocation}
     * @param file the file as the user named it
     * @return the problem at a {@link FileLocation}
     */
    public Problem locate(Problem problem, String file) {
        Optional<Fix> fix = problem.fix().flatMap(it -> fix(it, problem.location()));
        Location location = fix.flatMap(it -> replaced(problem))
                .<Location>map(range -> FileLocation.of(file, range))
                .orElseGet(() -> location(problem.location(), file));
        Problem located = problem.at(location)
                .withRelated(problem.related().stream()
                        .map(other -> location(other, file))
                        .toList());
        return fix.map(located::withFix).orElseGet(located::withoutFix);
    }

    private Optional<TextRange> replaced(Problem problem) {
        return problem.location() instanceof CatalogLocation value
                ? problem.fix().flatMap(fix -> locations.range(value.node(), value.member(), fix.edit()))
                : Optional.empty();
    }

    private Location location(Location location, String file) {
        if (location instanceof TextRange range) {
            return FileLocation.of(file, range);
        } else if (location instanceof CatalogLocation value) {
            return locations
                    .range(value.node(), value.member())
                    .map(range -> FileLocation.of(file, range))
                    .orElseGet(() -> new FileLocation(file, Optional.empty(), Optional.of(value.toString())));
        }
        return location;
    }

    private Optional<Fix> fix(Fix fix, Location location) {
        if (location instanceof CatalogLocation value && !(fix.edit() instanceof Edit.OfText)) {
            return locations.edit(value.node(), value.member(), fix.edit()).map(edit -> new Fix(fix.safe(), edit));
        }
        return Optional.of(fix);
    }
}
