package io.github.catalogkit.lint;

import io.github.catalogkit.rule.Finding;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.source.Place;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.UnreadableSourceException;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is amiss in a list.
 *
 * @param file how the user named the list
 * @param place where in it, if that is known
 * @param part the id of the part of the catalog and the value of it that is meant, where no place is known
 * @param severity how much it weighs
 * @param code what it is about, such as {@code duplicate-url}
 * @param message what is wrong, what was expected and how to mend it
 */
public record LintFinding(
        String file, Optional<Place> place, Optional<String> part, Severity severity, String code, String message) {

    /** The code of a text that cannot be read as a list. */
    public static final String UNREADABLE = "unreadable";

    /**
     * {@return what the reader remarks and the rules find, in the order of the text; what has no place comes last}
     *
     * @param file how the user named the list
     * @param reading the list as it was read, with the places of its parts
     * @param settings decisions about rules that count before those of the catalog
     */
    public static Stream<LintFinding> of(String file, Reading reading, List<RuleSetting> settings) {
        return Stream.concat(
                        reading.remarks().stream().map(remark -> of(file, remark)),
                        Rules.inspect(reading.catalog(), settings)
                                .map(finding -> of(file, finding, reading.places()))
                                .filter(finding -> !isLeftOver(finding, reading)))
                .sorted(byPlace());
    }

    /** Whether it is about a bracket that a broken link left over, which is told already. */
    private static boolean isLeftOver(LintFinding finding, Reading reading) {
        return finding.code().equals("unbalanced")
                && finding.place().stream()
                        .anyMatch(place -> reading.remarks().stream()
                                .anyMatch(remark -> remark.severity() == Severity.ERROR
                                        && remark.place().line() == place.line()));
    }

    /** {@return the order of the places in one list; what has no place comes last} */
    public static Comparator<LintFinding> byPlace() {
        Place end = new Place(Integer.MAX_VALUE, 1);
        return Comparator.comparing(finding -> finding.place.orElse(end));
    }

    /**
     * {@return what keeps a text from being read}
     *
     * @param file how the user named the list
     * @param unreadable why the text could not be read, and where if that is known
     */
    public static LintFinding of(String file, UnreadableSourceException unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        return new LintFinding(file, unreadable.place(), Optional.empty(), Severity.ERROR, UNREADABLE, message);
    }

    /**
     * {@return the same in a file of this name}
     *
     * @param name how the user names the list
     */
    public LintFinding in(String name) {
        return new LintFinding(name, place, part, severity, code, message);
    }

    private static LintFinding of(String file, Remark remark) {
        return new LintFinding(
                file,
                Optional.of(remark.place()),
                Optional.empty(),
                remark.severity(),
                remark.code(),
                remark.message());
    }

    private static LintFinding of(String file, Finding finding, Reading.Places places) {
        Optional<Place> place = places.of(finding.node(), finding.member());
        String part = finding.node().id() + " (" + finding.member() + ")";
        return new LintFinding(
                file,
                place,
                place.isPresent() ? Optional.empty() : Optional.of(part),
                finding.severity(),
                finding.rule(),
                finding.message());
    }

    /** {@return whether it is an error, and not a warning} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the severity in small letters} */
    public String level() {
        return severity.label();
    }

    /** {@return the message, with the part that it is about where no place tells that} */
    public String text() {
        return part.map(it -> it + ": ").orElse("") + message;
    }

    /** {@return one line for people, as compilers write it} */
    public String line() {
        return file + place.map(it -> ":" + it).orElse("") + ": " + level() + ": " + text() + " [" + code + "]";
    }
}
