package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.exporter.site.cite.CitedRecords;
import io.github.catalogkit.exporter.site.text.Texts;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.value.PartialDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A catalog as a site: its pages, and where on them everything is. */
public final class Site {

    private static final Comparator<PlacedEntry> NEWEST = Comparator.comparing(
                    (PlacedEntry placed) -> String.valueOf(added(placed.entry()).orElseThrow()))
            .reversed();

    /** The file that a server sends for a folder. */
    private static final Pattern INDEX = Pattern.compile("(?<=^|/)index\\.html$");

    private final Catalog catalog;
    private final SiteSettings settings;
    private final Texts texts;
    private final CitedRecords citations;
    private final List<Download> downloads;
    private final SitePage first;
    private final Map<String, SitePage> sections = new HashMap<>();
    private final List<Facet> facets;
    private final Relations relations;

    /**
     * Makes the site of a catalog.
     *
     * @param downloads the list in other formats
     */
    public Site(Catalog catalog, SiteSettings settings, CitedRecords citations, List<Download> downloads) {
        this.catalog = catalog.withSections(withContent(catalog, catalog.sections()));
        this.downloads = downloads;
        this.settings = settings;
        this.texts = Texts.of(catalog.imprint().language());
        this.citations = citations;
        this.first = SitePages.of(this.catalog, settings.division());
        this.facets = Facets.of(this.catalog, texts);
        this.relations = new Relations(this.catalog, texts);
        pages().forEach(page -> page.shown().stream()
                .flatMap(Section::withDescendants)
                .forEach(section -> sections.put(section.id(), page)));
    }

    /** Returns the sections that have something to show, and not only a layout such as a handwritten table of contents. */
    private static List<Section> withContent(Catalog catalog, List<Section> sections) {
        return sections.stream()
                .filter(section -> hasContent(catalog, section))
                .map(section -> section.sections().stream().allMatch(inner -> hasContent(catalog, inner))
                        ? section
                        : section.withSections(withContent(catalog, section.sections())))
                .toList();
    }

    private static boolean hasContent(Catalog catalog, Section section) {
        return !section.introduction().isEmpty()
                || !section.links().isEmpty()
                || section.allEntries().findAny().isPresent()
                || catalog.alsoIn(section).findAny().isPresent()
                || section.sections().stream().anyMatch(inner -> hasContent(catalog, inner));
    }

    /** Returns the catalog, without sections that have nothing to show. */
    public Catalog catalog() {
        return catalog;
    }

    /** Returns what the options say. */
    public SiteSettings settings() {
        return settings;
    }

    /** Returns the texts of the interface. */
    public Texts texts() {
        return texts;
    }

    /** Returns the citations of the entries. */
    public CitedRecords citations() {
        return citations;
    }

    /** Returns the list in other formats. */
    public List<Download> downloads() {
        return downloads;
    }

    /** Returns all that the list says for search engines, if the program has an exporter of it. */
    public Optional<Download> jsonLd() {
        return downloads.stream()
                .filter(download -> download.exporter().format().equals("jsonld"))
                .findFirst();
    }

    /** Returns the properties by which readers can filter the list. */
    public List<Facet> facets() {
        return facets;
    }

    /** Returns the properties that are shown beside the list: all but the section, which has a menu. */
    public List<Facet> listedFacets() {
        return facets.stream()
                .filter(facet -> !facet.name().equals(Facets.SECTION))
                .toList();
    }

    /** Returns the sections of all levels as a menu. */
    public List<IndentedSection> sections() {
        return IndentedSection.of(catalog.sections(), 0).toList();
    }

    /** Returns the first page. */
    public SitePage first() {
        return first;
    }

    /** Returns all pages with entries, the first one first. */
    public Stream<SitePage> pages() {
        return first.withDescendants();
    }

    /** Returns the entries in the order of the list. */
    public Stream<PlacedEntry> entries() {
        return PlacedEntry.of(catalog);
    }

    /** Returns the entries whose date of addition is known, the newest first. */
    public Stream<PlacedEntry> additions() {
        return entries().filter(placed -> added(placed.entry()).isPresent()).sorted(NEWEST);
    }

    private static Optional<PartialDate> added(Entry entry) {
        return entry.details().added();
    }

    /** Returns the entries to which an entry is related, in both directions. */
    public List<Related> related(Entry entry) {
        return relations.of(entry);
    }

    /** Returns the sections in which an entry is listed besides its own. */
    public List<Section> alsoIn(Entry entry) {
        return entry.details().alsoIn().stream()
                .flatMap(id -> catalog.findSection(id).stream())
                .toList();
    }

    /** Returns the file that shows an entry. */
    public String file(Entry entry) {
        return catalog.sectionOf(entry).map(section -> fileOf(section)).orElse(first.file());
    }

    /** Returns the file that shows a section. */
    public String fileOf(Section section) {
        return Optional.ofNullable(sections.get(section.id()))
                .map(SitePage::file)
                .orElse(first.file());
    }

    /** Returns the address of an entry in a file. */
    public String link(String from, Entry entry) {
        return link(from, file(entry)) + "#" + entry.id();
    }

    /** Returns the address of a section in a file. */
    public String link(String from, Section section) {
        String file = fileOf(section);
        boolean whole = Optional.ofNullable(sections.get(section.id()))
                .flatMap(SitePage::section)
                .filter(its -> its.id().equals(section.id()))
                .isPresent();
        return whole ? link(from, file) : link(from, file) + "#" + anchor(section);
    }

    /** Returns the address of the entries with a tag in a file. */
    public String tag(String from, String tag) {
        String target = facets.stream()
                .filter(facet -> facet.name().equals(Facets.TAG))
                .flatMap(facet -> facet.find(tag).stream().map(value -> facet.file() + value.fragment()))
                .findFirst()
                .orElse(first.file());
        return SitePage.root(from) + target;
    }

    /** Returns the address of a file in another: empty for the same. */
    public String link(String from, String file) {
        return from.equals(file) ? "" : SitePage.root(from) + file;
    }

    /** Returns the id of a section on its page, which no entry can have. */
    public String anchor(Section section) {
        return "section_" + section.id();
    }

    /** Returns the address of an image in a file; empty if it is not known where its relative path starts. */
    public Optional<String> image(String from, Image image) {
        boolean known = !settings.assetBase().isEmpty() || isAbsolute(image.path());
        return known ? Optional.of(local(from, settings.assetBase() + image.path())) : Optional.empty();
    }

    /** Returns the address of the logo in a file. */
    public String logo(String from) {
        return local(from, settings.logo());
    }

    private static String local(String from, String path) {
        return isAbsolute(path) ? path : SitePage.root(from) + path;
    }

    /** Returns whether a path or a URL is the same on all pages. */
    public static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.contains("://");
    }

    /** Returns the address of a file on the web, if it is known where the site is. */
    public Optional<String> address(String file) {
        return Optional.of(settings.baseUrl())
                .filter(base -> !base.isEmpty())
                .map(base -> base + INDEX.matcher(file).replaceFirst(""));
    }

    /** Returns whether the list was divided among pages. */
    public boolean isDivided() {
        return !first.below().isEmpty();
    }
}
