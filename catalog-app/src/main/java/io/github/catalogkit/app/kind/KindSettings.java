package io.github.catalogkit.app.kind;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.text.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the user says about the kinds of imported entries.
 *
 * @param kinds the kinds that are set, in their order; if several are for the same section, the last one applies
 * @param isProposing whether to propose a kind for other entries
 */
public record KindSettings(List<SectionKind> kinds, boolean isProposing) {

    /**
     * A kind of the entries of a section and its subsections.
     *
     * @param section the id or title of the section; if absent, the kind is for all sections
     * @param kind the kind
     */
    public record SectionKind(Optional<String> section, Kind kind) {

        boolean isFor(Section other) {
            return section.filter(name -> name.equals(other.id()) || name.equalsIgnoreCase(other.title()))
                    .isPresent();
        }
    }

    /**
     * Makes settings.
     *
     * @param kinds the kinds that are set, in their order; if several are for the same section, the last one applies
     * @param isProposing whether to propose a kind for other entries
     */
    public KindSettings {
        kinds = List.copyOf(kinds);
    }

    /** {@return settings that set no kind and propose all} */
    public static KindSettings proposing() {
        return new KindSettings(List.of(), true);
    }

    /**
     * {@return the settings in texts such as {@code tool} and {@code Books=book}}
     *
     * @param texts the texts: a kind for all entries, or a section, an equals sign and a kind
     * @param isProposing whether to propose a kind for other entries
     * @throws UserErrorException if there is no such kind
     */
    public static KindSettings of(List<String> texts, boolean isProposing) {
        return new KindSettings(texts.stream().map(KindSettings::sectionKind).toList(), isProposing);
    }

    private static SectionKind sectionKind(String text) {
        int equals = text.lastIndexOf('=');
        return new SectionKind(
                equals < 0
                        ? Optional.empty()
                        : Optional.of(text.substring(0, equals).strip()),
                kind(text.substring(equals + 1).strip()));
    }

    /**
     * {@return the kind with this name}
     *
     * @param label the name of a kind, such as {@code tool}
     * @throws UserErrorException if there is none
     */
    public static Kind kind(String label) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElseThrow(() -> noKind(label));
    }

    private static UserErrorException noKind(String label) {
        List<String> known = Stream.of(Kind.values()).map(Kind::label).toList();
        return UserErrorException.request("there is no kind \"" + label + "\"; "
                + NearestName.of(label, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "write one of " + String.join(", ", known)));
    }

    /**
     * Requires that a catalog has the sections.
     *
     * @throws UserErrorException if a section is missing
     */
    void requireSections(Catalog catalog) {
        List<Section> sections = catalog.allSections().toList();
        for (SectionKind set : kinds) {
            if (set.section().isPresent() && sections.stream().noneMatch(set::isFor)) {
                throw noSection(set.section().get(), sections);
            }
        }
    }

    private static UserErrorException noSection(String name, List<Section> sections) {
        List<String> known = new ArrayList<>();
        sections.forEach(section -> known.addAll(List.of(section.id(), section.title())));
        return UserErrorException.request("the list has no section \"" + name + "\"; "
                + NearestName.of(name, known)
                        .map(nearest -> "did you mean \"" + nearest + "\"?")
                        .orElseGet(() -> "write the id or the title of a section: "
                                + sections.stream().map(Section::id).collect(Collectors.joining(", "))));
    }

    /** Returns the kind that is set for the entries directly in a section. */
    Optional<Kind> of(Section section, Optional<Kind> around) {
        return last(kinds.stream().filter(set -> set.isFor(section))).or(() -> around);
    }

    /** Returns the kind that is set for all entries. */
    Optional<Kind> ofAll() {
        return last(kinds.stream().filter(set -> set.section().isEmpty()));
    }

    private static Optional<Kind> last(Stream<SectionKind> kinds) {
        return kinds.reduce((first, second) -> second).map(SectionKind::kind);
    }
}
