package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.value.LabeledLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the evidence for the kind of an entry: its URL and the titles around it, then its own title, then its labels. */
final class EvidenceFinder {

    private final SectionEvidence around;

    EvidenceFinder(SectionEvidence around) {
        this.around = around;
    }

    /** Returns the evidence for an entry with a URL. */
    Optional<Evidence> find(Entry entry) {
        UrlLocation url = UrlLocation.of(entry.address().orElseThrow());
        return decisive(url)
                .or(() -> typical(entry, url))
                .or(around::evidence)
                .or(() -> possible(url))
                .or(around::ofList)
                .or(() -> title(entry))
                .or(() -> label(entry));
    }

    private Optional<Evidence> decisive(UrlLocation url) {
        return UrlEvidence.first(EvidenceTable.DECISIVE_URLS, url)
                .map(found -> around.evidence()
                        .flatMap(section -> Conflict.resolve(section, found))
                        .orElse(found));
    }

    private Optional<Evidence> typical(Entry entry, UrlLocation url) {
        return UrlEvidence.first(EvidenceTable.TYPICAL_URLS, url)
                .map(found ->
                        found.kind() == Kind.VIDEO && isTalk(entry) ? new Evidence(Kind.TALK, found.source()) : found)
                .map(found -> around.evidence()
                        .map(section -> Conflict.resolve(section, found).orElse(section))
                        .orElseGet(() -> alone(found, entry, url)));
    }

    /** Returns the evidence of a typical URL in sections that name no kind, or several. */
    private Evidence alone(Evidence found, Entry entry, UrlLocation url) {
        if (around.named().contains(found.kind())) {
            return found;
        }
        Evidence unclear = new Evidence(Kind.RESOURCE, found.source());
        if (found.kind() == Kind.TOOL && mayBeText(entry, url)) {
            return title(entry).orElse(unclear);
        }
        return around.named().stream()
                .flatMap(kind -> Conflict.resolve(new Evidence(kind, found.source()), found).stream())
                .filter(resolved -> resolved.kind() != Kind.RESOURCE)
                .findFirst()
                .orElse(isOfOtherList() ? unclear : found);
    }

    /** Returns whether the list is of a kind other than tools, so that another kind is in doubt. */
    private boolean isOfOtherList() {
        return around.ofList().filter(list -> list.kind() != Kind.TOOL).isPresent();
    }

    private Optional<Evidence> possible(UrlLocation url) {
        return EvidenceTable.POSSIBLE_URLS.stream()
                .filter(row -> around.named().contains(row.kind()))
                .flatMap(row -> row.find(url).stream())
                .findFirst();
    }

    private static boolean isTalk(Entry entry) {
        return names(entry.title(), EvidenceTable.TALKS);
    }

    /** Returns whether a repository may contain text instead of software. */
    private boolean mayBeText(Entry entry, UrlLocation url) {
        String repository = url.path().substring(url.path().indexOf('/', 1) + 1);
        return around.isMixed()
                || isOfOtherList()
                || names(repository, EvidenceTable.TEXTS)
                || names(entry.title(), EvidenceTable.TEXTS);
    }

    private static boolean names(String text, Set<String> words) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)).anyMatch(words::contains);
    }

    private static Optional<Evidence> title(Entry entry) {
        List<Optional<Kind>> kinds = Heading.of(entry.title()).kinds(EvidenceTable.TITLE_WORDS);
        return kinds.size() == 1 ? kinds.get(0).map(kind -> new Evidence(kind, "title")) : Optional.empty();
    }

    private static Optional<Evidence> label(Entry entry) {
        List<String> labels = Stream.concat(entry.links().stream().map(LabeledLink::label), entry.tags().stream())
                .toList();
        return EvidenceTable.LABELS.stream()
                .flatMap(row -> labels.stream()
                        .filter(label -> row.words().contains(label.toLowerCase(Locale.ROOT)))
                        .map(label -> new Evidence(row.kind(), "label \"" + label + "\"")))
                .findFirst();
    }
}
