package io.github.catalogkit.rule;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Severity;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name holds only the name. */
final class NamesHoldNoAffiliation extends EntryRule {

    NamesHoldNoAffiliation() {
        super(
                "affiliation-in-name",
                Severity.WARNING,
                "A name of a person holds only the name.",
                new RuleExample("""
                        @Article(title = "Envoy", url = "https://www.envoyproxy.io/", authors = @Author(name = "Tim Hockin (Google)"))
                        class Envoy {}
                        """, """
                        @Article(
                                title = "Envoy",
                                url = "https://www.envoyproxy.io/",
                                authors = @Author(name = "Tim Hockin", affiliation = "Google"))
                        class Envoy {}
                        """));
    }

    private static final Pattern AFFILIATED = Pattern.compile(
            "(\\S+ \\S+(?: \\S+)*?)(?: \\(([^)]+)\\)| (?:of|from|at|@) (\\p{Lu}.*)|, (?!Jr|Sr|II|IV|Ph|M\\.?D|Esq)(\\S+))");

    private static final Pattern ORGANIZATION =
            Pattern.compile(".*\\b(Inc|Ltd|LLC|GmbH|Corp|Foundation|University|Team|Project)\\b\\.?");

    @Override
    void inspect(Entry entry, Inspection inspection) {
        for (int index = 0; index < entry.authors().size(); index++) {
            Author author = entry.authors().get(index);
            if (author instanceof Person) {
                String member = "authors[" + index + "].name";
                mistake(author.name()).ifPresent(mistake -> inspection.report(entry, member, mistake));
            }
        }
    }

    private static Optional<String> mistake(String name) {
        if (ORGANIZATION.matcher(name).matches()) {
            return Optional.of("\"" + name + "\" looks like an organisation; expected organization = \"" + name + "\"");
        }
        Matcher matcher = AFFILIATED.matcher(name);
        if (matcher.matches()) {
            String affiliation = Optional.ofNullable(matcher.group(2))
                    .or(() -> Optional.ofNullable(matcher.group(3)))
                    .or(() -> Optional.ofNullable(matcher.group(4)))
                    .orElse("");
            return Optional.of("the name \"" + name + "\" holds more than a name; expected name = \"" + matcher.group(1)
                    + "\", affiliation = \"" + affiliation + "\"");
        }
        return name.contains("@")
                ? Optional.of("\"" + name + "\" is an address; expected the name of the person")
                : Optional.empty();
    }
}
