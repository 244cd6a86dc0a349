package io.github.catalogkit.citation;

import io.github.catalogkit.value.PartialDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry as it is cited, before a format writes it. All text is one clean line in Unicode normalization form C.
 *
 * @param key the citation key: lowercase ASCII letters, digits and hyphens; unique in an export, ignoring case
 * @param type what it is
 * @param texts the values of the variables that are known
 * @param names who made it, in the order of the byline
 * @param issued when it was published or presented, if known
 * @param accessed when the maintainer of the list last looked at it, if declared
 * @param eventDate when the event took place at which it was presented, if known
 * @param keywords the tags
 */
public record Citation(
        String key,
        ItemType type,
        Map<Variable, String> texts,
        List<Name> names,
        Optional<PartialDate> issued,
        Optional<PartialDate> accessed,
        Optional<PartialDate> eventDate,
        List<String> keywords) {

    /**
     * Makes a citation.
     *
     * @param key the citation key: lowercase ASCII letters, digits and hyphens; unique in an export, ignoring case
     * @param type what it is
     * @param texts the values of the variables that are known
     * @param names who made it, in the order of the byline
     * @param issued when it was published or presented, if known
     * @param accessed when the maintainer of the list last looked at it, if declared
     * @param eventDate when the event took place at which it was presented, if known
     * @param keywords the tags
     */
    public Citation {
        texts = texts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(texts));
        names = List.copyOf(names);
        keywords = List.copyOf(keywords);
    }

    /** {@return the title} */
    public String title() {
        return text(Variable.TITLE).orElseThrow();
    }

    /**
     * {@return what is known of a variable}
     *
     * @param variable what is asked for, such as {@link Variable#TITLE}
     */
    public Optional<String> text(Variable variable) {
        return Optional.ofNullable(texts.get(variable));
    }

    /** {@return what a reader would call it: its genre, or else the label of its type} */
    public String label() {
        return text(Variable.GENRE).orElse(type.label());
    }

    /** {@return the event in one line: its name, the year after a space, the place after a comma} */
    public Optional<String> event() {
        return text(Variable.EVENT_TITLE)
                .map(name -> name
                        + eventDate.map(date -> " " + date.year()).orElse("")
                        + text(Variable.EVENT_PLACE).map(place -> ", " + place).orElse(""));
    }

    Citation withKey(String other) {
        return new Citation(other, type, texts, names, issued, accessed, eventDate, keywords);
    }
}
