package io.github.catalogkit.citation;

import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.StatusNote;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The citations of a catalog: all entries except groups, which are not cited themselves. */
public final class Citations {

    private static final String AUTHOR_YEAR = "author-year";

    private static final String AUTO = "auto";

    private static final ExportOption COMPANION =
            ExportOption.flag("companion", "Begin with the companion book of the list.", false);

    private static final ExportOption KEYS = ExportOption.choice(
            "keys",
            "The citation key: id for the id of the entry; author-year for the first author, the year and a word of the"
                    + " title, such as betz2017pods.",
            "id",
            "id",
            AUTHOR_YEAR);

    private static final ExportOption SECTIONS = ExportOption.choice(
            "sections",
            "Whether the titles of its sections and of those around them are keywords of an entry; auto: only if no entry of"
                    + " the list has a tag.",
            AUTO,
            AUTO,
            "true",
            "false");

    private Citations() {}

    /** {@return the options that all exporters of citations have} */
    public static List<ExportOption> options() {
        return List.of(COMPANION, KEYS, SECTIONS);
    }

    /** {@return the options that all exporters of single citations have} */
    public static List<ExportOption> optionsOfEntries() {
        return List.of(KEYS, SECTIONS);
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
        Citing citing = new Citing(catalog, options, () -> cited(catalog, options));
        return cited(catalog, options).map(citing::cite);
    }

    /**
     * {@return the function that cites single entries of a catalog, other than groups, as {@link #of} does}
     *
     * <p>The function throws an {@link io.github.catalogkit.export.ExportException} if another entry has the same id.
     *
     * @param catalog the catalog whose entries are cited
     * @param options the options of an exporter that has {@link #optionsOfEntries()}
     */
    public static Function<Entry, Citation> ofEntries(Catalog catalog, ExportOptions options) {
        Citing citing = new Citing(catalog, options, () -> CitedEntry.of(catalog));
        IdentityHashMap<Section, List<String>> titles = CitedEntry.titles(catalog);
        return entry -> citing.cite(CitedEntry.of(catalog, entry, titles));
    }

    /** Finishes the citations of a catalog: with their keys, and with what the list says about them. */
    private static final class Citing {

        private final Catalog catalog;
        private final CitationKeys keys;
        private final Optional<String> language;
        private final boolean sections;

        Citing(Catalog catalog, ExportOptions options, Supplier<Stream<CitedEntry>> cited) {
            this.catalog = catalog;
            CitationKeys ids = new CitationKeys.Ids(catalog);
            this.keys = options.text(KEYS).equals(AUTHOR_YEAR)
                    ? new AuthorYearKeys(ids, cited.get().map(CitedEntry::citation))
                    : ids;
            this.language = catalog.imprint().language().filter(tag -> !isEnglish(tag));
            this.sections = hasSections(catalog, options);
        }

        Citation cite(CitedEntry cited) {
            Citation citation = cited.citation();
            return citation.withKey(keys.key(cited.entry(), citation))
                    .inList(language)
                    .withStatus(StatusNote.of(catalog, cited.entry()).map(note -> note.text()))
                    .withKeywords(sections ? cited.sections() : List.of());
        }
    }

    private static boolean isEnglish(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("en");
    }

    /** Returns whether the titles of sections are keywords: by default if the list has no tags. */
    private static boolean hasSections(Catalog catalog, ExportOptions options) {
        String value = options.text(SECTIONS);
        return value.equals(AUTO) ? catalog.tags().findAny().isEmpty() : value.equals("true");
    }

    private static Stream<CitedEntry> cited(Catalog catalog, ExportOptions options) {
        Stream<CitedEntry> list = CitedEntry.of(catalog);
        return options.isOn(COMPANION)
                ? Stream.concat(catalog.companion().stream().map(book -> new CitedEntry(book, List.of())), list)
                : list;
    }
}
