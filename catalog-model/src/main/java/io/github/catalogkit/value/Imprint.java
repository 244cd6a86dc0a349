package io.github.catalogkit.value;

import java.util.List;
import java.util.Optional;

/**
 * The metadata of a catalog as a publication. All of it is optional.
 *
 * @param maintainers the people and organizations that maintain the list
 * @param homepage the URL at which the list is published
 * @param created the date of the first publication
 * @param updated the date of the last change to the content
 * @param license the license as an SPDX expression, such as {@code CC0-1.0}
 * @param language the BCP 47 tag of the language of the list
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
     * Makes metadata.
     *
     * @param maintainers the people and organizations that maintain the list
     * @param homepage the URL at which the list is published
     * @param created the date of the first publication
     * @param updated the date of the last change to the content
     * @param license the license as an SPDX expression, such as {@code CC0-1.0}
     * @param language the BCP 47 tag of the language of the list
     */
    public Imprint {
        maintainers = List.copyOf(maintainers);
        license = PlainText.normalize(license);
        language = PlainText.normalize(language);
    }

    /** {@return metadata without any value} */
    public static Imprint none() {
        return NONE;
    }

    /**
     * {@return a copy of this metadata with other maintainers}
     *
     * @param maintainers the people and organizations in their order
     */
    public Imprint withMaintainers(Author... maintainers) {
        return withMaintainers(List.of(maintainers));
    }

    /**
     * {@return a copy of this metadata with other maintainers}
     *
     * @param keepers the people and organizations in their order
     */
    public Imprint withMaintainers(List<Author> keepers) {
        return new Imprint(keepers, homepage, created, updated, license, language);
    }

    /**
     * {@return a copy of this metadata with the URL at which the list is published}
     *
     * @param url the URL as text: absolute, with {@code http} or {@code https}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is not a valid URL
     */
    public Imprint withHomepage(String url) {
        return withHomepage(WebAddress.of(url));
    }

    /**
     * {@return a copy of this metadata with the URL at which the list is published}
     *
     * @param address the URL at which the list is published
     */
    public Imprint withHomepage(WebAddress address) {
        return new Imprint(maintainers, Optional.of(address), created, updated, license, language);
    }

    /**
     * {@return a copy of this metadata with the date of the first publication}
     *
     * @param date an ISO 8601 date, month or year, such as {@code 2018-03}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is not a valid date
     */
    public Imprint withCreated(String date) {
        return withCreated(PartialDate.of(date));
    }

    /**
     * {@return a copy of this metadata with the date of the first publication}
     *
     * @param when the date of the first publication
     */
    public Imprint withCreated(PartialDate when) {
        return new Imprint(maintainers, homepage, Optional.of(when), updated, license, language);
    }

    /**
     * {@return a copy of this metadata with the date of the last change}
     *
     * @param date an ISO 8601 date, month or year, such as {@code 2024-05-31}
     * @throws io.github.catalogkit.value.MalformedValueException if the text is not a valid date
     */
    public Imprint withUpdated(String date) {
        return withUpdated(PartialDate.of(date));
    }

    /**
     * {@return a copy of this metadata with the date of the last change}
     *
     * @param when the date of the last change
     */
    public Imprint withUpdated(PartialDate when) {
        return new Imprint(maintainers, homepage, created, Optional.of(when), license, language);
    }

    /**
     * {@return a copy of this metadata with a license}
     *
     * @param expression the SPDX expression, such as {@code CC0-1.0}
     */
    public Imprint withLicense(String expression) {
        return new Imprint(maintainers, homepage, created, updated, Optional.of(expression), language);
    }

    /**
     * {@return a copy of this metadata with a language}
     *
     * @param tag the BCP 47 tag of the language of the list, such as {@code en}
     */
    public Imprint withLanguage(String tag) {
        return new Imprint(maintainers, homepage, created, updated, license, Optional.of(tag));
    }
}
