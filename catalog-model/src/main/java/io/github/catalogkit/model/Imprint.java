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

    /**
     * Makes an imprint.
     *
     * @param maintainers who keeps the list
     * @param homepage where the list itself is published
     * @param created when it was first published
     * @param updated when its content was last changed
     * @param licence its licence as an SPDX expression such as {@code CC0-1.0}
     * @param language the BCP 47 tag of the language that it is written in
     */
    public Imprint {
        maintainers = List.copyOf(maintainers);
        Objects.requireNonNull(homepage);
        Objects.requireNonNull(created);
        Objects.requireNonNull(updated);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(language);
    }

    /** {@return the imprint of a catalogue that says nothing of itself} */
    public static Imprint none() {
        return NONE;
    }

    /**
     * {@return this with these people and organisations as those who keep the list}
     *
     * @param maintainers people and organisations in the order in which they are named
     */
    public Imprint withMaintainers(Author... maintainers) {
        return new Imprint(List.of(maintainers), homepage, created, updated, licence, language);
    }

    /**
     * {@return this with the address at which the list is published}
     *
     * @param url the address as text: absolute, {@code http} or {@code https}
     * @throws io.github.catalogkit.text.MalformedValueException if the text is no address of the web
     */
    public Imprint withHomepage(String url) {
        return new Imprint(maintainers, Optional.of(WebAddress.of(url)), created, updated, licence, language);
    }

    /**
     * {@return this with the ISO date of the first publication, or only its year or month}
     *
     * @param date the date as text, such as {@code 2018-03}
     * @throws io.github.catalogkit.text.MalformedValueException if the text is no such date
     */
    public Imprint withCreated(String date) {
        return new Imprint(maintainers, homepage, Optional.of(PartialDate.of(date)), updated, licence, language);
    }

    /**
     * {@return this with the ISO date of the last change, or only its year or month}
     *
     * @param date the date as text, such as {@code 2024-05-31}
     * @throws io.github.catalogkit.text.MalformedValueException if the text is no such date
     */
    public Imprint withUpdated(String date) {
        return new Imprint(maintainers, homepage, created, Optional.of(PartialDate.of(date)), licence, language);
    }

    /**
     * {@return this with a licence}
     *
     * @param expression the SPDX expression, such as {@code CC0-1.0}
     */
    public Imprint withLicence(String expression) {
        return new Imprint(maintainers, homepage, created, updated, Optional.of(expression), language);
    }

    /**
     * {@return this with a language}
     *
     * @param tag the BCP 47 tag of the language that it is written in, such as {@code en}
     */
    public Imprint withLanguage(String tag) {
        return new Imprint(maintainers, homepage, created, updated, licence, Optional.of(tag));
    }
}
