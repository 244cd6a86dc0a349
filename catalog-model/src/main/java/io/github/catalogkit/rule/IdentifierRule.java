package io.github.catalogkit.rule;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Severity;
import java.util.Optional;
import java.util.function.Function;

/** An identifier of entries has the form of one. The rule has the name of the member that holds it. */
abstract class IdentifierRule extends StatedRule {

    private final String name;
    private final Function<Entry, Optional<String>> identifier;
    private final Function<String, Optional<String>> mistake;

    /**
     * Makes a rule.
     *
     * @param member the member of a declaration that holds the identifier
     * @param name what people call the identifier
     * @param identifier gets that of an entry
     * @param mistake tells what is wrong with one, to carry on a sentence that quotes it
     */
    IdentifierRule(
            String member,
            String name,
            String statement,
            RuleExample example,
            Function<Entry, Optional<String>> identifier,
            Function<String, Optional<String>> mistake) {
        super(member, Severity.ERROR, statement, example);
        this.name = name;
        this.identifier = identifier;
        this.mistake = mistake;
    }

    @Override
    public final void inspect(Catalog catalog, Inspection inspection) {
        CatalogTexts.entries(catalog)
                .forEach(entry -> identifier.apply(entry).ifPresent(found -> inspect(entry, found, inspection)));
    }

    private void inspect(Entry entry, String found, Inspection inspection) {
        mistake.apply(found)
                .ifPresent(message -> inspection.report(entry, id(), "the " + name + " \"" + found + "\" " + message));
    }
}
