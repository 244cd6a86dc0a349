package io.github.catalogkit.value;

import java.util.List;
import java.util.Optional;

/**
 * What a catalog says of itself as a publication; all of it is optional.
 *
 * @param maintainers who keeps the list
 * @param homepage where the list itself is published
 * @param created when it was first published
 * @param updated when its content was last changed
 * @param license its license as an SPDX expression such as {@code CC0-1.0}
 * @param language the BCP 47 tag of the language that it is written in
 */
public record Imprint(
        List<Author> maintainers,
        Optional<WebAddress> homepage,
        Optional<PartialDate> created,
        Optional<PartialDate> updated,
        Optional<String> license,
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
     * @param license its license as an SPDX expression such as {@code CC0-1.0}
     * @param language the BCP 47 tag of the language that it is written in
     */
    public Imprint {
        maintainers = List.copyOf(maintainers);
        license = PlainText.normalize(license);
        language = PlainText.normalize(language);
    }

    /** {@return the imprint of a catalog that says nothing of itself} */
    public static Imprint none() {
        return NONE;
    }

    /**
     * {@return this with these people and organizations as those who keep the list}
     *
     * @param maintainers people and organizations in the order in which they are named
     */
    public Imprint withMaintainers(Author... maintainers) {
        return withMaintainers(List.of(maintainers));
    }

    /**
     * {@return this with these people and organizations as those who keep the list}
     *
     * @param keepers people and organizations in the order in which they are named
     */
    public Imprint withMaintainers(List<Author> keepers) {
        return new Imprint(keepers, homepage, created, updated, license, language);
    }

    /**
     * {@return this with the address at which the list is published}
     *
     * @param url the address as text: absolute, {@code http} or {@code https}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is no address of the web
     */
    public Imprint withHomepage(String url) {
        return withHomepage(WebAddress.of(url));
    }

    /**
     * {@return this with the URL at which the list is published}
     *
     * @param address the URL at which the list is published
     */
    public Imprint withHomepage(WebAddress address) {
        return new Imprint(maintainers, Optional.of(address), created, updated, license, language);
    }

    /**
     * {@return this with the ISO date of the first publication, or only its year or month}
     *
     * @param date the date as text, such as {@code 2018-03}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is no such date
     */
    public Imprint withCreated(String date) {
        return withCreated(PartialDate.of(date));
    }

    /**
     * {@return this with the date of the first publication}
     *
     * @param when the date of the first publication
     */
    public Imprint withCreated(PartialDate when) {
        return new Imprint(maintainers, homepage, Optional.of(when), updated, license, language);
    }

    /**
     * {@return this with the ISO date of the last change, or only its year or month}
     *
     * @param date the date as text, such as {@code 2024-05-31}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is no such date
     */
    public Imprint withUpdated(String date) {
        return withUpdated(PartialDate.of(date));
    }

    /**
     * {@return this with the date of the last change}
     *
     * @param when the date of the last change
     */
    public Imprint withUpdated(PartialDate when) {
        return new Imprint(maintainers, homepage, created, Optional.of(when), license, language);
    }

    /**
     * {@return this with a license}
     *
     * @param expression the SPDX expression, such as {@code CC0-1.0}
     */
    public Imprint withLicense(String expression) {
        return new Imprint(maintainers, homepage, created, updated, Optional.of(expression), language);
    }

    /**
     * {@return this with a language}
     *
     * @param tag the BCP 47 tag of the language that it is written in, such as {@code en}
     */
    public Imprint withLanguage(String tag) {
        return new Imprint(maintainers, homepage, created, updated, license, Optional.of(tag));
    }
}
