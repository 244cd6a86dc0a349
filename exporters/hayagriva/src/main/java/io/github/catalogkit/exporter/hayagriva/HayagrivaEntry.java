package io.github.catalogkit.exporter.hayagriva;

import static io.github.catalogkit.citation.Variable.CONTAINER_TITLE;
import static io.github.catalogkit.citation.Variable.EVENT_PLACE;
import static io.github.catalogkit.citation.Variable.EVENT_TITLE;

import io.github.catalogkit.citation.Citation;
import io.github.catalogkit.citation.ItemType;
import io.github.catalogkit.citation.Variable;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Role;
import io.github.catalogkit.yaml.YamlMapping;
import io.github.catalogkit.yaml.YamlSequence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An entry: its fields in a fixed order, and its parents, which are what it appeared in. */
final class HayagrivaEntry {

    /** A Unicode language identifier (UTS #35, section 3.2); Hayagriva rejects the whole file for any other BCP 47 tag. */
    private static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})"
            + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*");

    /** The roles that Hayagriva knows, and their words; a guest of a podcast and a supervisor are collaborators. */
    private static final Map<Role, String> ROLES = new EnumMap<>(Map.of(
            Role.TRANSLATOR, "translator",
            Role.COMPILER, "compiler",
            Role.ILLUSTRATOR, "illustrator",
            Role.DIRECTOR, "director",
            Role.PRODUCER, "producer",
            Role.HOST, "narrator",
            Role.GUEST, "cast-member",
            Role.SUPERVISOR, "collaborator",
            Role.CONTRIBUTOR, "collaborator"));

    private final Citation citation;

    /** The variables that have a field; the note has the others. */
    private final Set<Variable> written =
            EnumSet.of(Variable.TITLE, Variable.ARCHIVE, Variable.NOTE, Variable.ABSTRACT);

    private HayagrivaEntry(Citation citation) {
        this.citation = citation;
    }

    static YamlMapping of(Citation citation) {
        return new HayagrivaEntry(citation).fields();
    }

    private YamlMapping fields() {
        YamlMapping fields = new YamlMapping().put("type", type()).put("title", FormattedText.title(citation.title()));
        PersonNames.put(fields, "author", citation.names());
        PersonNames.put(fields, "editor", citation.names(Role.EDITOR));
        fields.put("affiliated", affiliated()).put("date", citation.issued().map(HayagrivaEntry::date));
        putUrl(fields);
        List<YamlMapping> parents = parents().toList();
        if (parents.size() == 1) {
            fields.put("parent", parents.get(0));
        } else {
            YamlSequence all = new YamlSequence();
            parents.forEach(all::add);
            fields.put("parent", all);
        }
        fields.put("genre", genre().map(FormattedText::of));
        if (citation.text(Variable.PUBLISHER_PLACE).isPresent()) {
            fields.put("publisher", publisher());
        } else {
            fields.put("publisher", text(Variable.PUBLISHER));
        }
        return fields.put("organization", text(Variable.AUTHORITY))
                .put("edition", text(Variable.EDITION))
                .put("volume", isInPeriodical() ? Optional.empty() : text(Variable.VOLUME))
                .put("chapter", text(Variable.CHAPTER_NUMBER))
                .put("page-range", text(Variable.PAGE))
                .put("serial-number", serialNumbers())
                .put(
                        "language",
                        citation.text(Variable.LANGUAGE)
                                .filter(tag -> LANGUAGE.matcher(tag).matches())
                                .flatMap(tag -> value(Variable.LANGUAGE)))
                .put("note", note())
                .put("abstract", text(Variable.ABSTRACT));
    }

    /** Returns a date as Hayagriva reads it, which knows neither ranges nor seasons. */
    private static String date(PartialDate date) {
        String start = new PartialDate(date.year(), date.month(), date.day()).toString();
        return date.approximate() ? "~" + start : start;
    }

    private boolean isInPeriodical() {
        return citation.type() == ItemType.ARTICLE_JOURNAL || citation.type() == ItemType.ARTICLE_MAGAZINE;
    }

    /** Returns the people with other roles, each of which Hayagriva knows by a word. */
    private YamlSequence affiliated() {
        YamlSequence affiliated = new YamlSequence();
        ROLES.forEach((role, word) -> {
            if (!citation.names(role).isEmpty()) {
                YamlMapping people = new YamlMapping().put("role", word);
                PersonNames.put(people, "names", citation.names(role));
                affiliated.add(people);
            }
        });
        return affiliated;
    }

    private YamlMapping publisher() {
        return new YamlMapping().put("name", text(Variable.PUBLISHER)).put("location", text(Variable.PUBLISHER_PLACE));
    }

    private String type() {
        return switch (citation.type()) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, PAPER_CONFERENCE, POST_WEBLOG -> "article";
            case BOOK -> "book";
            case CHAPTER -> "chapter";
            case DATASET, SOFTWARE -> "repository";
            case ISSUE -> "thread";
            case LEGAL_CASE -> "case";
            case MOTION_PICTURE -> "video";
            case PATENT -> "patent";
            case REPORT -> "report";
            case SPEECH -> citation.text(EVENT_TITLE).isPresent() ? "article" : "misc";
            case THESIS -> "thesis";
            case WEBPAGE -> "web";
            case WORK -> "misc";
        };
    }

    private void putUrl(YamlMapping fields) {
        value(Variable.URL).ifPresent(url -> {
            if (citation.accessed().isPresent()) {
                fields.put(
                        "url",
                        new YamlMapping()
                                .put("value", url)
                                .put("date", citation.accessed().map(HayagrivaEntry::date)));
            } else {
                fields.put("url", url);
            }
        });
    }

    private Stream<YamlMapping> parents() {
        return switch (citation.type()) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE ->
                container("periodical")
                        .map(periodical ->
                                periodical.put("volume", text(Variable.VOLUME)).put("issue", text(Variable.ISSUE)));
            case CHAPTER -> container("anthology");
            case ISSUE, WEBPAGE -> container("web");
            case PAPER_CONFERENCE -> Stream.concat(container("proceedings"), event());
            // Without a title too, since the parent makes it a blog post.
            case POST_WEBLOG -> Stream.of(parent("blog", CONTAINER_TITLE));
            case SPEECH -> event();
            case WORK -> container("anthology");
            case BOOK, DATASET, LEGAL_CASE, MOTION_PICTURE, PATENT, REPORT, SOFTWARE, THESIS -> Stream.empty();
        };
    }

    private Stream<YamlMapping> container(String type) {
        return Stream.of(parent(type, CONTAINER_TITLE))
                .filter(parent -> citation.text(CONTAINER_TITLE).isPresent());
    }

    private Stream<YamlMapping> event() {
        return Stream.of(parent("conference", EVENT_TITLE)
                        .put("date", citation.eventDate().map(HayagrivaEntry::date))
                        .put("location", text(EVENT_PLACE)))
                .filter(parent -> citation.text(EVENT_TITLE).isPresent());
    }

    private YamlMapping parent(String type, Variable title) {
        return new YamlMapping().put("type", type).put("title", text(title));
    }

    /** Returns the genre, or what a repository is if it is not one of software. */
    private Optional<String> genre() {
        return value(Variable.GENRE)
                .or(() -> Optional.of(citation.label()).filter(label -> citation.type() == ItemType.DATASET));
    }

    private YamlMapping serialNumbers() {
        return new YamlMapping()
                .put("doi", value(Variable.DOI))
                .put("pmid", value(Variable.PMID))
                .put("pmcid", value(Variable.PMCID))
                .put("isbn", value(Variable.ISBN))
                .put("issn", value(Variable.ISSN))
                .put("arxiv", value(Variable.ARCHIVE_LOCATION))
                .put("serial", value(Variable.NUMBER))
                .put("version", value(Variable.VERSION));
    }

    /** Returns the note, with the values that have no field. */
    private Optional<String> note() {
        return Optional.of(Stream.concat(citation.text(Variable.NOTE).stream(), citation.unwritten(written))
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty())
                .map(FormattedText::of);
    }

    private Optional<String> text(Variable variable) {
        return value(variable).map(FormattedText::of);
    }

    /** Returns the value of a variable for a field, so that the note does not have it. */
    private Optional<String> value(Variable variable) {
        written.add(variable);
        return citation.text(variable);
    }
}
