package io.github.catalogkit.rule.citation;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.Edit;
import io.github.catalogkit.problem.Fix;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/** Identifiers of schemes without check digits are in their usual form; others have rules of their own. */
public final class MalformedIdentifier extends EntryRule {

    public MalformedIdentifier() {
        super(
                "malformed-identifier",
                Severity.ERROR,
                "Identifiers are in the usual form of their scheme, without a URL.",
                new RuleExample("""
                        @Paper(
                                title = "A Paper",
                                authors = @Author(name = "Ada Lovelace"),
                                published = "1843",
                                identifiers = @Identifier(
                                        scheme = Scheme.PMID,
                                        value = "https://pubmed.ncbi.nlm.nih.gov/17170002/"))
                        class APaper {}
                        """, """
                        @Paper(
                                title = "A Paper",
                                authors = @Author(name = "Ada Lovelace"),
                                published = "1843",
                                identifiers = @Identifier(scheme = Scheme.PMID, value = "17170002"))
                        class APaper {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        LocatedIdentifier.of(entry)
                .forEach(located -> IdentifierForm.of(located.identifier().scheme())
                        .ifPresent(form -> inspect(
                                entry, located.member(), located.identifier().value(), form, inspection)));
    }

    private static void inspect(Entry entry, String member, String value, IdentifierForm form, Inspection inspection) {
        if (form.isUsual(value)) {
            return;
        }
        Optional<String> found = form.find(value);
        if (found.isPresent()) {
            inspection.report(
                    entry,
                    member,
                    "the " + form.name() + " \"" + value + "\" is not in its usual form",
                    Fix.safe(new Edit.Replace(value, found.get())));
        } else {
            inspection.report(entry, member, "\"" + value + "\" is not a valid " + form.name(), form.help());
        }
    }
}
