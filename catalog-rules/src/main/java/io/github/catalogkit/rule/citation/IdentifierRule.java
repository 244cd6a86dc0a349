package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Base class for rules on the form of an identifier of entries. The id of the rule is the name of the member. */
abstract class IdentifierRule extends EntryRule {

    private final String name;
    private final Function<Entry, Optional<String>> identifier;
    private final UnaryOperator<String> alone;
    private final Function<String, Optional<Violation>> problem;

    /**
     * Creates a rule.
     *
     * @param member the annotation member that has the identifier
     * @param name the common name of the identifier, for messages
     * @param identifier gets the identifier of an entry
     * @param alone returns the identifier without the text around it, such as the URL of its resolver
     * @param problem returns what is wrong with an identifier, which continues a sentence that quotes it
     */
    IdentifierRule(
            String member,
            String name,
            String statement,
            RuleExample example,
            Function<Entry, Optional<String>> identifier,
            UnaryOperator<String> alone,
            Function<String, Optional<Violation>> problem) {
        super(member, Severity.ERROR, statement, example);
        this.name = name;
        this.identifier = identifier;
        this.alone = alone;
        this.problem = problem;
    }

    @Override
    protected final void inspect(Entry entry, Inspection inspection) {
        identifier.apply(entry).ifPresent(found -> inspect(entry, found, inspection));
    }

    private void inspect(Entry entry, String found, Inspection inspection) {
        String quoted = "the " + name + " \"" + found + "\" ";
        String bare = alone.apply(found);
        if (!bare.equals(found) && problem.apply(bare).isEmpty()) {
            inspection.report(
                    entry, id(), quoted + "is not in its usual form", Fix.safe(new Edit.Replace(found, bare)));
        } else {
            problem.apply(found).ifPresent(problem -> inspection.report(entry, id(), problem.after(quoted)));
        }
    }
}
