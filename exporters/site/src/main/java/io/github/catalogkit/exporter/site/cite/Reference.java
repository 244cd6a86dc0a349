package io.github.catalogkit.exporter.site.cite;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.Name;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a citation as a sentence for a list of references: authors, year, title, publication, and where to find it. */
public final class Reference {

    private final Citation citation;
    private final List<String> sentences = new ArrayList<>();

    private Reference(Citation citation) {
        this.citation = citation;
    }

    /** Returns the reference in one line of plain text. */
    public static String of(Citation citation) {
        return new Reference(citation).text();
    }

    private String text() {
        String year = citation.issued().map(PartialDate::yearInWords).orElse("n.d.");
        String people = people();
        add(people.isEmpty() ? citation.title() + " (" + year + ")" : people + " (" + year + ")");
        if (!people.isEmpty()) {
            add(citation.title());
        }
        add(publication());
        add(citation.event().orElse(""));
        add(Stream.of(Variable.PUBLISHER_PLACE, Variable.PUBLISHER)
                .flatMap(it -> citation.text(it).stream())
                .collect(Collectors.joining(": ")));
        String found = where();
        String text = String.join(" ", sentences);
        return found.isEmpty() ? text : text + " " + found;
    }

    private String people() {
        List<Name> names = citation.names().isEmpty() ? citation.names(Role.EDITOR) : citation.names();
        String all = names.stream().map(Reference::inverted).collect(Collectors.joining("; "));
        return citation.andOthers() && !all.isEmpty() ? all + "; et al." : all;
    }

    private static String inverted(Name name) {
        String suffix = name.suffix().isEmpty() ? "" : ", " + name.suffix();
        return name.isOnePiece() ? name.reading() : name.fullFamily() + ", " + name.given() + suffix;
    }

    private String publication() {
        Optional<String> container = citation.text(Variable.CONTAINER_TITLE);
        String volume = citation.text(Variable.VOLUME).orElse("")
                + citation.text(Variable.ISSUE).map(issue -> "(" + issue + ")").orElse("");
        return Stream.of(
                        container.orElse(""),
                        volume,
                        citation.text(Variable.EDITION).map(it -> it + " ed.").orElse(""),
                        citation.text(Variable.PAGE).map(it -> "pp. " + it).orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String where() {
        return citation.text(Variable.DOI)
                .map(doi -> "https://doi.org/" + doi)
                .or(() -> citation.text(Variable.URL))
                .orElse("");
    }

    private void add(String sentence) {
        if (!sentence.isEmpty()) {
            boolean ends = ".?!。".indexOf(sentence.codePointBefore(sentence.length())) >= 0;
            sentences.add(ends ? sentence : sentence + ".");
        }
    }
}
