package org.example.rules;

import com.google.auto.service.AutoService;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.vocabulary.Severity;

/** Our lists are of tools with a public repository. */
@AutoService(Rule.class)
public final class ToolRepository extends EntryRule {

    /** Makes the rule; ServiceLoader does. */
    public ToolRepository() {
        super(
                "tool-repository",
                Severity.WARNING,
                "Tools have a repository.",
                new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}
                        """, """
                        @Tool(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                repository = "https://github.com/envoyproxy/envoy")
                        class Envoy {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        if (entry instanceof Tool tool && tool.repository().isEmpty() && !isOnCodeHost(tool)) {
            inspection.report(tool, "", "the tool has no repository", "add repository = \"...\"");
        }
    }

    private static boolean isOnCodeHost(Tool tool) {
        return tool.address()
                .filter(url -> url.value().matches("https://(github|gitlab)\\.com/.*"))
                .isPresent();
    }
}
