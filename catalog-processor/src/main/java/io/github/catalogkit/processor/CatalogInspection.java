package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.value.RuleSetting;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is reported about the catalogs that are read.
 *
 * @param settings settings of rules that take precedence over those of the catalogs
 * @param finder finds the problems of a catalog, each at a {@link io.github.catalogkit.problem.CatalogLocation}
 * @param checked whether the problems of a catalog are reported
 */
public record CatalogInspection(
        List<RuleSetting> settings, Function<Catalog, Stream<Problem>> finder, Predicate<Catalog> checked) {

    /**
     * Makes an inspection.
     *
     * @param settings settings of rules that take precedence over those of the catalogs
     * @param finder finds the problems of a catalog, each at a {@link io.github.catalogkit.problem.CatalogLocation}
     * @param checked whether the problems of a catalog are reported
     */
    public CatalogInspection {
        settings = List.copyOf(settings);
    }

    /**
     * {@return an inspection against all rules}
     *
     * @param settings settings of rules that take precedence over those of the catalogs
     * @param checked whether a catalog is checked against the rules
     */
    public static CatalogInspection ofRules(List<RuleSetting> settings, Predicate<Catalog> checked) {
        return new CatalogInspection(settings, catalog -> Rules.inspect(catalog, settings), checked);
    }
}
