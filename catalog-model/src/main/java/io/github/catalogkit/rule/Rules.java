package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import java.util.List;
import java.util.stream.Stream;

/** All rules. */
public final class Rules {

    private static final List<Rule> ALL =
            List.of(new UniqueIds(), new UniqueAddresses(), new NoBlankText(), new RelationsLeadSomewhere());

    private Rules() {}

    /** Returns all rules, in the order in which their findings are told. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Returns what all rules find amiss. */
    public static Stream<Finding> inspect(Catalog catalog) {
        return ALL.stream().flatMap(rule -> rule.inspect(catalog));
    }
}
