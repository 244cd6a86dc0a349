package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.vocabulary.Scheme;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Base class for rules on the form of the identifiers of one scheme. The id of the rule is the name of the scheme. */
abstract class IdentifierRule extends EntryRule {

    private final String name;
    private final Scheme scheme;
    private final UnaryOperator<String> alone;
    private final Function<String, Optional<Violation>> problem;

    /**
     * Creates a rule.
     *
     * @param scheme the scheme of the identifiers
     * @param name the common name of the identifier, for messages
     * @param alone returns the identifier without the text around it, such as the URL of its resolver
     * @param problem returns what is wrong with an identifier, which continues a sentence that quotes it
     */
    IdentifierRule(
            Scheme scheme,
            String name,
            String statement,
            RuleExample example,
            UnaryOperator<String> alone,
            Function<String, Optional<Violation>> problem) {
        super(scheme.name().toLowerCase(Locale.ROOT), Severity.ERROR, statement, example);
        this.name = name;
        this.scheme = scheme;
        this.alone = alone;
        this.problem = problem;
    }

    @Override
    protected final void inspect(Entry entry, Inspection inspection) {
        LocatedIdentifier.of(entry).stream()
                .filter(located -> located.identifier().scheme() == scheme)
                .forEach(located ->
                        inspect(entry, located.member(), located.identifier().value(), inspection));
    }

    private void inspect(Entry entry, String member, String found, Inspection inspection) {
        String quoted = "the " + name + " \"" + found + "\" ";
        String bare = alone.apply(found);
        if (!bare.equals(found) && problem.apply(bare).isEmpty()) {
            inspection.report(
                    entry, member, quoted + "is not in its usual form", Fix.safe(new Edit.Replace(found, bare)));
        } else {
            problem.apply(found).ifPresent(problem -> inspection.report(entry, member, problem.after(quoted)));
        }
    }
}
