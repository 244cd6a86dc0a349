package io.github.catalogkit.app.kind;

import io.github.catalogkit.model.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the titles around an entry imply.
 *
 * @param evidence the evidence of the nearest title that names a kind
 * @param named all kinds that a title names, perhaps among others
 * @param isMixed whether the nearest title is for entries of several kinds, such as "Resources"
 * @param ofList the evidence of the title of the list, where no nearer one implies anything
 */
record SectionEvidence(Optional<Evidence> evidence, Set<Kind> named, boolean isMixed, Optional<Evidence> ofList) {

    private static final int MOST_WORDS_OF_GROUP = 3;

    /** Returns the evidence of the title of a list. */
    static SectionEvidence of(String list) {
        SectionEvidence title = none().in(list);
        Optional<Evidence> evidence = title.evidence().map(it -> new Evidence(it.kind(), "title of the list"));
        return new SectionEvidence(evidence.filter(it -> it.kind() == Kind.RESOURCE), title.named(), false, evidence);
    }

    /** Returns no evidence, for the entries nested in another one. */
    static SectionEvidence none() {
        return new SectionEvidence(Optional.empty(), Set.of(), false, Optional.empty());
    }

    /** Returns the evidence in a group of entries, whose title may be a sentence. */
    SectionEvidence inGroup(String title) {
        return title.strip().split("\\s+", -1).length > MOST_WORDS_OF_GROUP ? this : in(title);
    }

    /** Returns the evidence in a section. */
    SectionEvidence in(String title) {
        Heading heading = Heading.of(title);
        List<Optional<Kind>> kinds = heading.kinds(EvidenceTable.SECTION_WORDS);
        boolean mixed = heading.subjects().stream()
                .anyMatch(words -> words.stream().anyMatch(EvidenceTable.MIXED_WORDS::contains));
        Set<Kind> all = EnumSet.noneOf(Kind.class);
        kinds.forEach(kind -> kind.ifPresent(all::add));
        boolean groups = ofList.isPresent() && EvidenceTable.AUTHORS.containsAll(all);
        if ((all.isEmpty() || groups) && !mixed) {
            return this;
        }
        Optional<Evidence> decided = mixed || all.size() > 1 || isTopic(kinds)
                ? Optional.empty()
                : all.stream()
                        .map(kind -> new Evidence(kind, "section \"" + title + "\""))
                        .findFirst();
        all.addAll(named);
        return new SectionEvidence(decided, all, mixed, Optional.empty());
    }

    /**
     * Returns whether a title is about a topic: "Modeling & Documentation", "Documentation" in a section of tools, or "Software" in
     * a list of podcasts.
     */
    private boolean isTopic(List<Optional<Kind>> kinds) {
        Optional<Kind> last = kinds.get(kinds.size() - 1);
        if (last.filter(kind -> kind == Kind.TOOL).isPresent()) {
            return ofList.filter(list -> list.kind() != Kind.TOOL).isPresent();
        }
        boolean inTools = evidence.filter(it -> it.kind() == Kind.TOOL).isPresent();
        return inTools || kinds.stream().anyMatch(Optional::isEmpty);
    }
}
