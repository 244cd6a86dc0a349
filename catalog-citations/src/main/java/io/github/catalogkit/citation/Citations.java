package io.github.catalogkit.citation;

import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The citations of a catalog: all entries except groups, which are not cited themselves. */
public final class Citations {

    private static final String AUTHOR_YEAR = "author-year";

    private static final ExportOption COMPANION =
            ExportOption.flag("companion", "begin with the book that the list accompanies", false);

    private static final ExportOption KEYS = ExportOption.choice(
            "keys",
            "what a citation key is made of: the id of the entry, which stays as it is; or the first author, the year"
                    + " and a word, as in betz2017pods",
            "id",
            "id",
            AUTHOR_YEAR);

    private Citations() {}

    /** {@return the options that all exporters of citations have} */
    public static List<ExportOption> options() {
        return List.of(COMPANION, KEYS);
    }

    /**
     * {@return the citations in the order of the list, as a lazy stream}
     *
     * <p>The stream throws an {@link io.github.catalogkit.export.ExportException} if two entries have the same key.
     *
     * @param catalog the catalog whose entries are cited
     * @param options the options of an exporter that has {@link #options()}
     */
    public static Stream<Citation> of(Catalog catalog, ExportOptions options) {
        CitationKeys ids = new CitationKeys.Ids(catalog);
        CitationKeys keys = options.text(KEYS).equals(AUTHOR_YEAR)
                ? new AuthorYearKeys(ids, cited(catalog, options).map(CitationMapping::citation))
                : ids;
        Optional<String> language = catalog.imprint().language().filter(tag -> !isEnglish(tag));
        return cited(catalog, options).map(entry -> {
            Citation citation = CitationMapping.citation(entry);
            return citation.withKey(keys.key(entry, citation)).inList(language);
        });
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en");
    }

    private static Stream<Entry> cited(Catalog catalog, ExportOptions options) {
        Stream<Entry> list = catalog.entries().filter(entry -> entry.kind() != Kind.GROUP);
        return options.isOn(COMPANION) ? Stream.concat(catalog.companion().stream(), list) : list;
    }
}
