package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.app.kind.ProposedKind;
import io.github.catalogkit.app.web.PageDetails;
import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.UniqueIds;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.schema.EntryTypes;
import io.github.catalogkit.text.InlineText;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An entry to add to a catalog.
 *
 * @param url the URL
 * @param title the title; by default derived from the URL
 * @param kind the kind; by default proposed from evidence
 * @param description the description; may be empty
 * @param tags the tags
 * @param licenses the licenses as SPDX expressions
 */
public record NewEntry(
        WebAddress url,
        Optional<String> title,
        Optional<Kind> kind,
        InlineText description,
        List<String> tags,
        List<String> licenses) {

    private static final String DUPLICATE_URL = "duplicate-url";

    /**
     * Makes an entry.
     *
     * @param url the URL
     * @param title the title; by default derived from the URL
     * @param kind the kind; by default proposed from evidence
     * @param description the description; may be empty
     * @param tags the tags
     * @param licenses the licenses as SPDX expressions
     */
    public NewEntry {
        tags = List.copyOf(tags);
        licenses = List.copyOf(licenses);
    }

    /**
     * {@return the entry that a user describes}
     *
     * @param url the URL
     * @param title the title; by default derived from the URL
     * @param kind the name of the kind, such as {@code tool}; by default proposed from evidence
     * @param description the description in Markdown; by default empty
     * @param tags the tags
     * @throws UserErrorException if a text is malformed
     */
    public static NewEntry of(
            String url,
            Optional<String> title,
            Optional<String> kind,
            Optional<String> description,
            List<String> tags) {
        return new NewEntry(
                parsed("the URL", url, WebAddress::of),
                title.map(text -> parsed("the title", text, PlainText::normalize))
                        .filter(text -> !text.isEmpty()),
                kind.map(KindSettings::kind),
                description
                        .map(text -> parsed("the description", text, InlineMarkdown::parse))
                        .orElse(InlineText.empty()),
                tags.stream()
                        .map(tag -> parsed("the tag", tag, PlainText::normalize))
                        .toList(),
                List.of());
    }

    private static <T> T parsed(String what, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (MalformedValueException e) {
            throw UserErrorException.request(what + " \"" + text + "\" " + e.getMessage());
        }
    }

    /**
     * {@return this entry with values of its page where it has none}
     *
     * @param page the details of the page
     */
    public NewEntry withDefaults(PageDetails page) {
        return new NewEntry(
                url,
                title.or(() -> page.title().map(PlainText::normalize)),
                kind,
                description.isEmpty() ? page.description().map(InlineText::of).orElse(description) : description,
                tags,
                licenses.isEmpty() ? page.license().stream().toList() : licenses);
    }

    /**
     * {@return a catalog with the entry in a section}
     *
     * @param catalog the catalog
     * @param section the id or the headings of the section; by default the only one with entries
     * @throws UserErrorException if the catalog does not have the section, or has the URL already
     */
    public ChangedCatalog in(Catalog catalog, Optional<String> section) {
        SectionPath target =
                section.map(name -> SectionPath.find(catalog, name)).orElseGet(() -> onlySection(catalog));
        String name = title.orElseGet(() -> UrlTitle.of(url));
        String id = new UniqueIds(EntryLookup.takenIds(catalog))
                .next(name, Optional.of(url), target.section().id(), "entry");
        EntryDetails details = EntryDetails.of(id, name)
                .url(url)
                .description(description)
                .tags(tags)
                .license(licenses)
                .build();
        Resource resource = Resource.of(details);
        Catalog proposal = with(catalog, target, resource);
        requireNew(proposal, resource);
        Kind chosen = kind.orElseGet(() -> ProposedKind.of(proposal, resource));
        return new ChangedCatalog(
                with(catalog, target, EntryTypes.of(chosen).entry(details)),
                "Added " + id + " to " + target.path() + " as " + chosen.label());
    }

    private static Catalog with(Catalog catalog, SectionPath target, Entry entry) {
        String id = target.section().id();
        return CatalogTree.withSections(
                catalog, section -> section.id().equals(id) ? EntryPlacement.add(section, entry) : section);
    }

    private static SectionPath onlySection(Catalog catalog) {
        List<SectionPath> all = SectionPath.of(catalog);
        List<SectionPath> used =
                all.stream().filter(path -> !path.section().entries().isEmpty()).toList();
        List<SectionPath> possible = used.isEmpty() ? all : used;
        if (possible.size() == 1) {
            return possible.get(0);
        }
        throw UserErrorException.request(
                all.isEmpty()
                        ? "the catalog \"" + catalog.id() + "\" has no section; declare one first"
                        : "the catalog \"" + catalog.id() + "\" has several sections; name one of "
                                + all.stream().map(path -> path.section().id()).collect(Collectors.joining(", ")));
    }

    /** Requires that the rule for duplicate URLs does not report an entry. */
    private static void requireNew(Catalog catalog, Entry entry) {
        Rules.inspect(catalog)
                .filter(problem -> problem.code().equals(DUPLICATE_URL))
                .filter(problem -> problem.location() instanceof CatalogLocation location && location.node() == entry)
                .findFirst()
                .ifPresent(problem -> {
                    throw UserErrorException.of(
                            "the URL \"" + entry.address().orElseThrow() + "\" is in the list already: "
                                    + problem.related().stream()
                                            .filter(CatalogLocation.class::isInstance)
                                            .map(location -> (Entry) ((CatalogLocation) location).node())
                                            .map(other -> "\"" + other.title() + "\" (" + other.id() + ") in "
                                                    + SectionPath.of(catalog, other))
                                            .collect(Collectors.joining(", ")));
                });
    }
}
