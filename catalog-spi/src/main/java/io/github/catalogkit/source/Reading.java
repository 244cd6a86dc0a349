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

/**
 * What a reader made of a text.
 *
 * @param catalog the catalog
 * @param locations where its parts are in the text
 * @param problems the problems of the text itself in its order, each at a {@link TextRange}
 * @param suppressions the problems that are fine, as the text says
 */
public record Reading(Catalog catalog, Locations locations, List<Problem> problems, List<Suppression> suppressions) {

    /** Where the parts of a catalog are in the text that it was read from. */
    @FunctionalInterface
    public interface Locations {

        /**
         * {@return the range of a part of the catalog, as exactly as is known}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value that is meant, such as {@code links[0].url}; empty for the part as a whole
         */
        Optional<TextRange> range(Node node, String member);

        /**
         * {@return the change of the text that changes a value of the catalog, if there is one}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value
         * @param edit the change of the value
         */
        default Optional<Edit.OfText> edit(Node node, String member, Edit edit) {
            return Optional.empty();
        }

        /**
         * {@return the range of what {@link #edit} replaces, if that says better than the value where the problem is}
         *
         * @param node the part; the same object as in the catalog
         * @param member the path of the value
         * @param edit the change of the value
         */
        default Optional<TextRange> range(Node node, String member, Edit edit) {
            return Optional.empty();
        }
    }

    /**
     * Makes a reading.
     *
     * @param catalog the catalog
     * @param locations where its parts are in the text
     * @param problems the problems of the text itself in its order
     * @param suppressions the problems that are fine, as the text says
     */
    public Reading {
        problems = List.copyOf(problems);
        suppressions = List.copyOf(suppressions);
    }

    /**
     * {@return the reading of a text in which nothing can be located}
     *
     * @param catalog the catalog that was read
     */
    public static Reading of(Catalog catalog) {
        return new Reading(catalog, (node, member) -> Optional.empty(), List.of(), List.of());
    }

    /**
     * {@return a problem of the text or of the catalog, located in the file of the text} Its fix is a change of the text; it
     * has none where the text is not known to show the value.
     *
     * @param problem the problem at a {@link TextRange} or at a {@link CatalogLocation}
     * @param file the file as the user named it
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
