package io.github.catalogkit.testkit;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.WebAddress;
import java.util.Optional;

/** The values that each format of citations must keep. */
public final class ExpectedCitation {

    private ExpectedCitation() {}

    /**
     * {@return the citation key}
     *
     * @param entry an entry that is cited
     */
    public static String keyOf(Entry entry) {
        return entry.details().citationKey().orElse(entry.id());
    }

    /**
     * {@return the title with its subtitle}
     *
     * @param entry an entry that is cited
     */
    public static String titleOf(Entry entry) {
        return entry.title()
                + entry.details().subtitle().map(subtitle -> ": " + subtitle).orElse("");
    }

    /**
     * {@return the URL of a page about it, else that of its feed}
     *
     * @param entry an entry that is cited
     */
    public static Optional<String> urlOf(Entry entry) {
        return entry.address().or(entry::feed).map(WebAddress::value);
    }
}
