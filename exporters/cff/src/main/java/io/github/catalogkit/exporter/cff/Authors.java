package io.github.catalogkit.exporter.cff;

import io.github.catalogkit.citation.Name;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.yaml.YamlMapping;
import io.github.catalogkit.yaml.YamlSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Authors of a citation file: persons and entities, each of which may appear only once. */
final class Authors {

    private static final Pattern ORCID = Pattern.compile("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]");

    private Authors() {}

    /**
     * Returns the maintainers of a catalog. If none is known, they are called contributors to its title, as the guide to the
     * schema recommends (<i>How to deal with unknown individual authors?</i>), since an author is required.
     */
    static YamlSequence of(List<Author> maintainers, String title) {
        YamlSequence authors = new YamlSequence();
        maintainers.stream().map(Authors::author).distinct().forEach(author -> authors.add(author.mapping()));
        return authors.isEmpty() ? authors.add(new YamlMapping().put("name", "Contributors to " + title)) : authors;
    }

    private static CffAuthor author(Author author) {
        return new CffAuthor(
                Name.of(author),
                author instanceof PersonAuthor person
                        ? person.orcid().filter(id -> ORCID.matcher(id).matches())
                        : Optional.empty(),
                author instanceof PersonAuthor);
    }

    /** A person or an entity. */
    private record CffAuthor(Name name, Optional<String> orcid, boolean isPerson) {

        YamlMapping mapping() {
            return isPerson ? person() : new YamlMapping().put("name", part(name.fullFamily()));
        }

        private YamlMapping person() {
            return new YamlMapping()
                    .put("family-names", part(name.family()))
                    .put("given-names", part(name.given()))
                    .put("name-particle", part(name.particles()))
                    .put("name-suffix", part(name.suffix()))
                    .put("affiliation", name.affiliation().flatMap(CffAuthor::part))
                    .put("orcid", orcid.map(id -> "https://orcid.org/" + id));
        }

        private static Optional<String> part(String text) {
            return Optional.of(text).filter(known -> !known.isEmpty());
        }
    }
}
