package org.example.rules;

import com.google.auto.service.AutoService;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.RuleOption;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Descriptions say what something does, and leave the praise to the reader. */
@AutoService(Rule.class)
public final class NoPraise extends EntryRule {

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}-]+");

    /** Makes the rule; ServiceLoader does. */
    public NoPraise() {
        super(
                "no-praise",
                Severity.WARNING,
                "Descriptions do not praise.",
                new RuleExample("""
                        @Resource(title = "eBPF", url = "https://ebpf.io/", description = "an awesome introduction")
                        class Ebpf {}
                        """, """
                        @Resource(title = "eBPF", url = "https://ebpf.io/", description = "an introduction with examples")
                        class Ebpf {}
                        """));
    }

    @Override
    public Optional<RuleOption> option() {
        return Optional.of(new RuleOption("the words of praise, with spaces between them", "amazing awesome best", text -> {}));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        String description = " " + words(entry.description().plain()) + " ";
        for (String word : words(inspection.optionValue()).split(" ")) {
            if (description.contains(" " + word + " ")) {
                inspection.report(
                        entry, "description", "the description praises: \"" + word + "\"", "say what it does instead");
            }
        }
    }

    private static String words(String text) {
        return WORDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
