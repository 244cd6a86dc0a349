package io.github.catalogkit.rule.structure;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.AbstractRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.rule.Violation;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.Slug;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A former id is valid, and belongs to one entry only. */
public final class FormerId extends AbstractRule {

    public FormerId() {
        super("former-id", Severity.ERROR, "Former ids are not the ids of other entries.", new RuleExample("""
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "HAProxy", url = "https://www.haproxy.org/", formerIds = "envoy")
                        class HaProxy {}
                        """, """
                        @Tool(title = "Envoy", url = "https://www.envoyproxy.io/")
                        class Envoy {}

                        @Tool(title = "HAProxy", url = "https://www.haproxy.org/", formerIds = "ha-proxy-1")
                        class HaProxy {}
                        """));
    }

    @Override
    public void inspect(Catalog catalog, Inspection inspection) {
        if (catalog.entries().allMatch(entry -> entry.details().formerIds().isEmpty())) {
            return;
        }
        Set<String> ids = new HashSet<>();
        catalog.entries().forEach(entry -> ids.add(entry.id()));
        Map<String, String> former = new HashMap<>();
        catalog.entries().forEach(entry -> inspect(entry, ids, former, inspection));
    }

    private static void inspect(Entry entry, Set<String> ids, Map<String, String> former, Inspection inspection) {
        List<String> formerIds = entry.details().formerIds();
        for (int index = 0; index < formerIds.size(); index++) {
            String id = formerIds.get(index);
            String member = "formerIds[" + index + "]";
            Optional<Violation> malformed = malformed(id);
            if (malformed.isPresent()) {
                inspection.report(entry, member, malformed.get().after("the former id \"" + id + "\" "));
            } else if (ids.contains(id)) {
                inspection.report(
                        entry,
                        member,
                        "\"" + id + "\" is the current id of an entry",
                        "remove it, or give that entry another id");
            } else {
                Optional.ofNullable(former.putIfAbsent(id, entry.title()))
                        .ifPresent(other -> inspection.report(
                                entry,
                                member,
                                "\"" + id + "\" is already a former id of \"" + other + "\"",
                                "keep it at one of the two"));
            }
        }
    }

    private static Optional<Violation> malformed(String id) {
        try {
            Slug.require(id);
            return Optional.empty();
        } catch (MalformedValueException e) {
            return Optional.of(Violation.of(e.problem(), e.help().orElse("remove it")));
        }
    }
}
