package io.github.catalogkit.citation;

import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Role;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The citation of an entry, which exporters convert to their formats. All texts are one line in Unicode normalization form C.
 *
 * @param key the citation key, which BibTeX can read; unique in an export, ignoring case
 * @param type the type
 * @param texts the values of variables
 * @param contributors the people and organizations by their roles, each in the order of the byline
 * @param andOthers whether there are more authors than those named
 * @param issued the date of publication or presentation, if known
 * @param accessed the date of the maintainer's last visit, if declared
 * @param eventDate the date of the event at which it was presented, if known
 * @param keywords the tags, and the titles of sections if the options ask for them
 */
public record Citation(
        String key,
        ItemType type,
        Map<Variable, String> texts,
        Map<Role, List<Name>> contributors,
        boolean andOthers,
        Optional<PartialDate> issued,
        Optional<PartialDate> accessed,
        Optional<PartialDate> eventDate,
        List<String> keywords) {

    /**
     * Makes a citation.
     *
     * @param key the citation key, which BibTeX can read; unique in an export, ignoring case
     * @param type the type
     * @param texts the values of variables
     * @param contributors the people and organizations by their roles, each in the order of the byline
     * @param andOthers whether there are more authors than those named
     * @param issued the date of publication or presentation, if known
     * @param accessed the date of the maintainer's last visit, if declared
     * @param eventDate the date of the event at which it was presented, if known
     * @param keywords the tags, and the titles of sections if the options ask for them
     */
    public Citation {
        texts = texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(texts));
        contributors = contributors.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(contributors));
        keywords = List.copyOf(keywords);
    }

    /** {@return the authors, in the order of the byline} */
    public List<Name> names() {
        return names(Role.AUTHOR);
    }

    /**
     * {@return those with a role, in the order of the byline}
     *
     * @param role the role, such as {@link Role#EDITOR}
     */
    public List<Name> names(Role role) {
        return contributors.getOrDefault(role, List.of());
    }

    /**
     * {@return those with a role as a part of a note, such as {@code Host: Mark Betz}, if there are any}
     *
     * @param role the role, such as {@link Role#HOST}
     */
    public Optional<String> credits(Role role) {
        String label = role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
        return Optional.of(names(role).stream().map(Name::reading).collect(Collectors.joining(", ")))
                .filter(people -> !people.isEmpty())
                .map(people -> label + ": " + people);
    }

    /** {@return the title} */
    public String title() {
        return text(Variable.TITLE).orElseThrow();
    }

    /**
     * {@return the value of a variable, if it has one}
     *
     * @param variable the variable, such as {@link Variable#TITLE}
     */
    public Optional<String> text(Variable variable) {
        return Optional.ofNullable(texts.get(variable));
    }

    /** {@return a label for people: the genre, or the label of the type} */
    public String label() {
        return text(Variable.GENRE).orElse(type.label());
    }

    /** {@return the event in one line without its location: the name, a space and the year} */
    public Optional<String> eventOfYear() {
        return text(Variable.EVENT_TITLE)
                .map(name ->
                        name + eventDate.map(date -> " " + date.yearInWords()).orElse(""));
    }

    /** {@return the event in one line: the name, a space and the year, a comma and the location} */
    public Optional<String> event() {
        return eventOfYear()
                .map(name -> name
                        + text(Variable.EVENT_PLACE).map(place -> ", " + place).orElse(""));
    }

    /**
     * {@return the values that a record has no field for, as parts of its note such as {@code Volume: 12}} An event that the
     * title of its proceedings names is not repeated.
     *
     * @param written the variables that the record has fields for
     */
    public Stream<String> unwritten(Set<Variable> written) {
        String container = written.contains(Variable.CONTAINER_TITLE)
                ? text(Variable.CONTAINER_TITLE).orElse("")
                : "";
        return texts.entrySet().stream()
                .filter(each -> !written.contains(each.getKey()))
                .filter(each -> each.getKey() != Variable.EVENT_TITLE || !container.contains(each.getValue()))
                .map(each -> each.getKey().label() + ": " + each.getValue());
    }

    /** Returns this citation with the language of its list, if it has none of its own. */
    Citation inList(Optional<String> language) {
        return language.isEmpty() || texts.containsKey(Variable.LANGUAGE)
                ? this
                : with(Variable.LANGUAGE, language.get());
    }

    /** Returns this citation with a note on the status of the entry, if there is one, before other notes. */
    Citation withStatus(Optional<String> note) {
        return note.map(status -> with(
                        Variable.NOTE,
                        status
                                + text(Variable.NOTE)
                                        .map(others -> "; " + others)
                                        .orElse("")))
                .orElse(this);
    }

    private Citation with(Variable variable, String text) {
        Map<Variable, String> known = new EnumMap<>(Variable.class);
        known.putAll(texts);
        known.put(variable, text);
        return new Citation(key, type, known, contributors, andOthers, issued, accessed, eventDate, keywords);
    }

    /** Returns this citation with further keywords. */
    Citation withKeywords(List<String> further) {
        List<String> all =
                Stream.concat(keywords.stream(), further.stream()).distinct().toList();
        return new Citation(key, type, texts, contributors, andOthers, issued, accessed, eventDate, all);
    }

    Citation withKey(String other) {
        return new Citation(other, type, texts, contributors, andOthers, issued, accessed, eventDate, keywords);
    }
}
