package io.github.catalogkit.exporter.site;

import com.google.auto.service.AutoService;
import io.github.catalogkit.citation.Citations;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.export.ExportOption;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.ExportedFile;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.exporter.site.cite.CitedRecords;
import io.github.catalogkit.exporter.site.outline.Division;
import io.github.catalogkit.exporter.site.outline.Download;
import io.github.catalogkit.exporter.site.outline.Site;
import io.github.catalogkit.exporter.site.outline.SiteSettings;
import io.github.catalogkit.exporter.site.style.Theme;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.text.Count;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.vocabulary.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An exporter of web sites: a folder of static HTML pages that work without JavaScript, with a script that adds search, filters and
 * sorting, and with the list in all other formats that the program has.
 *
 * <p>The pages work at any address and from a disk, ask no other server for anything, and conform to WCAG 2.2, level AA.
 */
// Only the compiler reads AutoService, so users of the module need not have it.
@SuppressWarnings("exports")
@AutoService(CatalogExporter.class)
public final class SiteExporter implements CatalogExporter {

    /** The address of the site, which feeds, site maps and search engines need. */
    public static final ExportOption BASE_URL = ExportOption.text(
            "base-url",
            "The address of the folder of the site, such as https://example.org/list/; adds canonical addresses, a site map"
                    + " and feeds.",
            "");

    /** Whether the list is on one page. */
    public static final ExportOption PAGES = ExportOption.choice(
            "pages",
            "Whether the list is on one page, or each section has a page; auto: sections above 500 entries.",
            "auto",
            "auto",
            "one",
            "sections");

    /** The color of links. */
    public static final ExportOption ACCENT = ExportOption.text(
            "accent",
            "The color of links, such as #0b5c8a; it is made darker or lighter where it could not be read.",
            "#0b5c8a");

    /** The logo above the title. */
    public static final ExportOption LOGO = ExportOption.text(
            "logo", "The logo above the title: a URL, or a path in the folder of the site, such as logo.svg.", "");

    /** Whether texts have serifs. */
    public static final ExportOption FONT = ExportOption.choice(
            "font", "The letters of texts, which are those of the reader's system.", "sans", "sans", "serif");

    /** The directory or URL of relative paths of images. */
    public static final ExportOption ASSET_BASE = ExportOption.text(
            "asset-base",
            "The folder or URL that relative paths of images start from, such as https://example.org/ or ./; without it,"
                    + " such images are left out.",
            "");

    /** Makes an exporter, for the service loader. */
    public SiteExporter() {}

    @Override
    public String format() {
        return "site";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public boolean isFolder() {
        return true;
    }

    @Override
    public List<ExportOption> options() {
        return Stream.concat(
                        Stream.of(BASE_URL, PAGES, ACCENT, LOGO, FONT, ASSET_BASE),
                        Citations.optionsOfEntries().stream())
                .toList();
    }

    /**
     * Writes the first page of the site with the whole list, ignoring the option {@code pages}.
     *
     * @throws ExportException if an option is not valid
     */
    @Override
    public void export(Catalog catalog, ExportOptions options, OutputStream out) throws IOException {
        theme(options);
        new SiteWriter(site(catalog, options, Division.ONE)).writeFirst(out);
    }

    /**
     * Returns the files of the site, the first page first.
     *
     * @throws ExportException if an option is not valid
     */
    @Override
    public List<ExportedFile> files(Catalog catalog, ExportOptions options, String name) {
        Division division = Division.valueOf(options.text(PAGES).toUpperCase(Locale.ROOT));
        return new SiteWriter(site(catalog, options, division)).files(name, theme(options));
    }

    /** Returns a warning if images are left out, because it is not known where their relative paths start. */
    @Override
    public List<Problem> warnings(Catalog catalog, ExportOptions options) {
        if (!options.text(ASSET_BASE).isEmpty()) {
            return List.of();
        }
        List<String> omitted = images(catalog)
                .map(Image::path)
                .filter(path -> !Site.isAbsolute(path))
                .distinct()
                .toList();
        return omitted.isEmpty()
                ? List.of()
                : List.of(Problem.of(
                                "omitted-image",
                                Severity.WARNING,
                                new CatalogLocation(catalog, ""),
                                Count.of(omitted.size(), "image", "images") + " with a relative path, such as "
                                        + omitted.get(0) + ", cannot be found from the pages")
                        .withHelp(
                                "set asset-base to the URL of the folder that the paths start from, or to ./ if you copy"
                                        + " the images into the folder of the site"));
    }

    private static Stream<Image> images(Catalog catalog) {
        Stream<Entry> entries = Stream.concat(catalog.companion().stream(), catalog.entries());
        return entries.flatMap(entry -> Stream.concat(
                entry.details().image().stream(), entry instanceof Book book ? book.cover().stream() : Stream.empty()));
    }

    private static Theme theme(ExportOptions options) {
        return new Theme(options.text(ACCENT), options.text(FONT).equals("serif"));
    }

    private static Site site(Catalog catalog, ExportOptions options, Division division) {
        Exporters available = Exporters.load(SiteExporter.class.getClassLoader());
        List<Download> downloads = available.exporters().stream()
                .filter(exporter -> !exporter.format().equals("site"))
                .map(exporter -> Download.of(catalog, exporter, options))
                .toList();
        String base = options.text(BASE_URL);
        if (!base.isEmpty() && !base.matches("https?://[^?#]+/")) {
            throw new ExportException("the option base-url is not the address of a folder: \"" + base
                    + "\"; write one such as https://example.org/list/");
        }
        SiteSettings settings = new SiteSettings(base, division, options.text(LOGO), options.text(ASSET_BASE));
        return new Site(catalog, settings, new CitedRecords(catalog, options, available), downloads);
    }
}
