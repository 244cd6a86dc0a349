package io.github.catalogkit.app.absorb;

import io.github.catalogkit.app.UnifiedDifference;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.kind.ImportedKinds;
import io.github.catalogkit.app.kind.KindSettings;
import io.github.catalogkit.markdown.UniqueIds;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.problem.CatalogLocation;
import io.github.catalogkit.problem.FileLocation;
import io.github.catalogkit.problem.Location;
import io.github.catalogkit.problem.Problem;
import io.github.catalogkit.schema.PropertyValues;
import io.github.catalogkit.source.DeclaredClass;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.vocabulary.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The edits that people made on a generated page, taken into the catalog of its classes.
 *
 * @param catalog the catalog of the classes with the edits
 * @param summary what was taken, a line for each edit
 */
public record Absorption(Catalog catalog, List<String> summary) {

    /** The code of edits that do not fit the classes. */
    public static final String CONFLICT = "conflict";

    private static final Pattern LINE_OF_CONTENTS = Pattern.compile("^\\s*(?:[-*+]|\\d+[.)])\\s+\\[.*\\]\\(#");

    /**
     * Makes the result.
     *
     * @param catalog the catalog of the classes with the edits
     * @param summary what was taken, a line for each edit
     */
    public Absorption {
        summary = List.copyOf(summary);
    }

    /**
     * Takes the edits of a page into a catalog. If the classes did not change since the page was generated, the page that is
     * generated from the result is the edited one, or has the same content in the form that the classes have: a table of contents
     * follows the sections.
     *
     * @param page how the page is read and generated
     * @param base the page as it was last generated
     * @param edited the page with the edits
     * @param classes the catalog of the classes, which can have changed, too
     * @param declaring returns the class of a part of the catalog
     * @return the catalog with the edits; equal to that of the classes if there are none
     * @throws UserErrorException if an edit does not fit the classes, or cannot be placed in them; it lists all of them
     */
    public static Absorption of(
            ListPage page,
            String base,
            String edited,
            Catalog classes,
            Function<Node, Optional<DeclaredClass>> declaring) {
        String current = page.write(classes);
        if (edited.equals(current) || edited.equals(base)) {
            return new Absorption(classes, List.of());
        }
        Reading reading = page.read(edited);
        ListTree old = new ListTree(page.read(base).catalog());
        ListTree now =
                base.equals(current) ? old : new ListTree(page.read(current).catalog());
        ListTree pageTree = new ListTree(reading.catalog());
        Alignment toCurrent = Alignment.of(old, now);
        Alignment toClasses = Alignment.of(now, new ListTree(classes));
        Alignment toPage = Alignment.of(old, pageTree);
        PageValues currentValues = new PageValues(ids(now, toClasses::toOther, new UniqueIds()));
        Function<Node, Optional<Node>> ofBase = node -> toCurrent.toOther(node).flatMap(toClasses::toOther);
        UniqueIds sectionIds =
                new UniqueIds(classes.allSections().map(Section::id).collect(Collectors.toSet()));
        PageEdits edits = new PageEdits(
                old,
                pageTree,
                toPage,
                new PageValues(ids(old, ofBase, new UniqueIds())),
                new PageValues(ids(pageTree, node -> toPage.toOne(node).flatMap(ofBase), sectionIds)));
        UnaryOperator<Entry> kind = kind(reading.catalog());
        LineEdits lines = LineEdits.of(base, edited);
        Optional<Absorption> nearest = Optional.empty();
        int fewestMissing = Integer.MAX_VALUE;
        for (Merge.Form form : Merge.Form.values()) {
            Merge merge = new Merge(edits, toCurrent, toClasses, currentValues, classes, kind, form);
            Catalog merged = merge.merged();
            if (!merge.conflicts().isEmpty()) {
                throw UserErrorException.in(merge.conflicts().stream()
                        .map(conflict -> problem(conflict, page, reading, declaring))
                        .toList());
            }
            String written = page.write(merged);
            if (base.equals(current) && written.equals(edited)) {
                return new Absorption(merged, merge.summary());
            }
            int missing = lines.missing(current, written);
            if (missing < fewestMissing
                    && !merged.equals(classes)
                    && hasAll(edits, page.read(written).catalog())) {
                nearest = Optional.of(new Absorption(merged, merge.summary()));
                fewestMissing = missing;
            }
        }
        return nearest.orElseThrow(
                () -> UserErrorException.in(
                        page.name(),
                        (hasOnlyContents(LineEdits.of(current, edited))
                                        ? "the table of contents is generated from the sections:\n"
                                        : "the edits cannot be placed in the classes, which generate:\n")
                                + UnifiedDifference.of(page.name(), edited, current)
                                + "help: make the edits in the classes, or discard them: export again, and overwrite the page"));
    }

    private static boolean hasOnlyContents(LineEdits edits) {
        return edits.counts().keySet().stream()
                .allMatch(line -> LINE_OF_CONTENTS.matcher(line).find());
    }

    /** Returns what gives a new entry the kind that it would have after an import. */
    private static UnaryOperator<Entry> kind(Catalog page) {
        Catalog kinds = ImportedKinds.of(page, KindSettings.proposing()).catalog();
        return entry -> kinds.find(entry.id()).orElse(entry);
    }

    /** Returns the ids of sections in the classes; those that are not there get ids that are not taken. */
    private static Map<String, String> ids(ListTree page, Function<Node, Optional<Node>> inClasses, UniqueIds others) {
        Map<String, String> ids = new HashMap<>();
        page.sections()
                .forEach(section -> ids.put(
                        section.id(),
                        inClasses.apply(section).map(Node::id).orElseGet(() -> others.claim(section.id()))));
        return ids;
    }

    private static boolean hasAll(PageEdits edits, Catalog merged) {
        Alignment same = Alignment.of(edits.page(), new ListTree(merged));
        return edits.page()
                        .nodes()
                        .allMatch(node -> edits.changed(node).stream()
                                .filter(name -> !Content.FORM.contains(name))
                                .allMatch(name -> same.toOther(node)
                                        .filter(it -> PropertyValues.of(it)
                                                .get(name)
                                                .equals(edits.pageValues()
                                                        .of(node)
                                                        .get(name)))
                                        .isPresent()))
                && edits.placed().stream().allMatch(node -> same.toOther(node).isPresent());
    }

    private static Problem problem(
            Conflict conflict, ListPage page, Reading reading, Function<Node, Optional<DeclaredClass>> declaring) {
        Location location = conflict.onPage()
                .<Location>map(node -> new CatalogLocation(node, conflict.member()))
                .orElseGet(() -> FileLocation.of(page.name()));
        List<Location> related = conflict.inClasses().flatMap(declaring).stream()
                .<Location>map(type -> new FileLocation(type.file(), Optional.empty(), Optional.of(type.binaryName())))
                .toList();
        Problem problem = Problem.of(CONFLICT, Severity.ERROR, location, conflict.message())
                .withRelated(related)
                .withHelp("make the page and the classes agree on it, then absorb the page again");
        return reading.locate(problem, page.name());
    }
}
