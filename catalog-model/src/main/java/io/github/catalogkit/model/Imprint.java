package io.github.catalogkit.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a catalogue says of itself as a publication; all of it is optional.
 *
 * @param maintainers who keeps the list
 * @param homepage where the list itself is published
 * @param created when it was first published
 * @param updated when its content was last changed
 * @param licence its licence as an SPDX expression such as {@code CC0-1.0}
 * @param language the BCP 47 tag of the language that it is written in
 */
public record Imprint(
        List<Author> maintainers,
        Optional<WebAddress> homepage,
        Optional<PartialDate> created,
        Optional<PartialDate> updated,
        Optional<String> licence,
        Optional<String> language) {

    private static final Imprint NONE = new Imprint(
            List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Makes an imprint. */
    public Imprint {
        maintainers = List.copyOf(maintainers);
        Objects.requireNonNull(homepage);
        Objects.requireNonNull(created);
        Objects.requireNonNull(updated);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(language);
    }

    /** Returns the imprint of a catalogue that says nothing of itself. */
    public static Imprint none() {
        return NONE;
    }

    /** Returns this with these people and organisations as those who keep the list. */
    public Imprint withMaintainers(Author... maintainers) {
        return new Imprint(List.of(maintainers), homepage, created, updated, licence, language);
    }

    /**
     * Returns this with the address at which the list is published.
     *
     * @throws io.github.catalogkit.text.MalformedValueException if the text is no address of the web
     */
    public Imprint withHomepage(String url) {
        return new Imprint(maintainers, Optional.of(WebAddress.of(url)), created, updated, licence, language);
    }

    /**
     * Returns this with the ISO date of the first publication, or only its year or month.
     *
     * @throws io.github.catalogkit.text.MalformedValueException if the text is no such date
     */
    public Imprint withCreated(String date) {
        return new Imprint(maintainers, homepage, Optional.of(PartialDate.of(date)), updated, licence, language);
    }

    /**
     * Returns this with the ISO date of the last change, or only its year or month.
     *
     * @throws io.github.catalogkit.text.MalformedValueException if the text is no such date
     */
    public Imprint withUpdated(String date) {
        return new Imprint(maintainers, homepage, created, Optional.of(PartialDate.of(date)), licence, language);
    }

    /** Returns this with a licence. */
    public Imprint withLicence(String expression) {
        return new Imprint(maintainers, homepage, created, updated, Optional.of(expression), language);
    }

    /** Returns this with a language. */
    public Imprint withLanguage(String tag) {
        return new Imprint(maintainers, homepage, created, updated, licence, Optional.of(tag));
    }
}
