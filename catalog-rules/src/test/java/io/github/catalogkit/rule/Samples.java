package io.github.catalogkit.rule;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Tool;

/** Entries for tests to judge. */
public final class Samples {

    private Samples() {}

    public static EntryDetailsBuilder details(String id) {
        return EntryDetails.of(id, id).url("https://example.org/" + id);
    }

    public static Entry tool(String id) {
        return Tool.of(details(id).build());
    }

    public static Entry article(String id, String published) {
        return Article.of(details(id).published(published).build());
    }
}
