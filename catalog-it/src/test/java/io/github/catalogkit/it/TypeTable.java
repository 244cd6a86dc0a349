package io.github.catalogkit.it;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Chapter;
import io.github.catalogkit.model.Community;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.LegalCase;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Patent;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Thesis;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.model.Workshop;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PublicationDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The type that each citation exporter writes for each kind, determined by an export. */
final class TypeTable {

    private record Column(String title, String format, Pattern type, Pattern kind) {

        /** Returns the type of the only record of an export, with its genre. */
        String cell(Catalog catalog) {
            String export = Exports.of(format, catalog);
            String name = found(type, export);
            String words = found(kind, export);
            return "`" + name + "`" + (words.isEmpty() ? "" : " " + words);
        }

        private static String found(Pattern pattern, String export) {
            Matcher matcher = pattern.matcher(export);
            return matcher.find() ? matcher.group(1) : "";
        }
    }

    private static final List<Column> COLUMNS = List.of(
            column("BibLaTeX", "biblatex", "(@\\w+)\\{", " type += \\{(.+)\\},"),
            column("BibTeX", "bibtex", "(@\\w+)\\{", "(?:howpublished|type) += \\{([^,}]+)"),
            column("RIS", "ris", "TY  - (\\w+)", "M3  - (.+)\r"),
            column("CSL", "csl", "\"type\" *: *\"([^\"]+)\"", "\"genre\" *: *\"([^\"]+)\""),
            column("Hayagriva", "hayagriva", "  type: (\\w+)", "  genre: \"?([^\"\n]+)"),
            column("schema.org", "jsonld", "\"@type\" *: *\"([^\"]+)\",\\s*\"@id\"", "(?!)"));

    private TypeTable() {}

    private static Column column(String title, String format, String type, String kind) {
        return new Column(title, format, Pattern.compile(type), Pattern.compile(kind));
    }

    /** Returns the table in Markdown. */
    static String write() {
        StringBuilder table = new StringBuilder("| kind |");
        COLUMNS.forEach(column -> table.append(' ').append(column.title()).append(" |"));
        table.append("\n|---|").append("---|".repeat(COLUMNS.size())).append('\n');
        samples().forEach((what, entry) -> {
            table.append("| ").append(what).append(" |");
            Catalog catalog = SampleCatalogs.of(entry);
            COLUMNS.forEach(
                    column -> table.append(' ').append(column.cell(catalog)).append(" |"));
            table.append('\n');
        });
        return table.toString();
    }

    private static Map<String, Entry> samples() {
        EntryDetails details = EntryDetails.of("x", "A title")
                .url("https://example.org/")
                .author(PersonAuthor.of("Julia Evans"))
                .published("2018")
                .build();
        EntryDetails published = details.toBuilder()
                .publicationDetails(PublicationDetails.none().withPublisher("Example Press"))
                .build();
        Event event = Event.of("NetConf");
        Map<String, Entry> samples = new LinkedHashMap<>();
        samples.put("article", Article.of(details));
        samples.put(
                "article in a magazine",
                Article.of(details).withPublication("Example Magazine").withIssn("2049-3630"));
        samples.put("blog", Blog.of(details));
        samples.put("book", Book.of(details).withPublisher("Example Press"));
        samples.put("book of no known publisher", Book.of(details));
        samples.put("chapter", Chapter.of(published).withBook("Networks"));
        samples.put("chapter of no known publisher", Chapter.of(details).withBook("Networks"));
        samples.put("community", Community.of(details));
        samples.put("conference", Conference.of(details));
        samples.put("course", Course.of(details));
        samples.put("dataset", Dataset.of(details));
        samples.put("documentation", Documentation.of(details));
        samples.put("issue", Issue.of(details));
        samples.put("legal case", LegalCase.of(details).withCourt("Supreme Court"));
        samples.put("newsletter", Newsletter.of(details));
        samples.put("organization", Organization.of(details));
        samples.put("paper of an event", Paper.of(details).withEvent(event));
        samples.put("paper in a journal", Paper.of(details).withPublication("Journal of Networks"));
        samples.put("any other paper", Paper.of(details));
        samples.put("patent", Patent.of(details).withNumber("US1234567A"));
        samples.put("person", Person.of(details));
        samples.put("podcast", Podcast.of(details));
        samples.put("resource", Resource.of(details));
        samples.put("series", Series.of(details));
        samples.put("slides", Slides.of(details));
        samples.put("specification", Specification.of(details).withOrganization("IETF"));
        samples.put("specification of no organization", Specification.of(details));
        samples.put("talk", Talk.of(details));
        samples.put(
                "thesis",
                Thesis.of(details).withInstitution("Example University").withDegree("PhD"));
        samples.put("tool", Tool.of(details));
        samples.put("tutorial", Tutorial.of(details));
        samples.put("video", Video.of(details));
        samples.put("work", Work.of(details).withGenre("Film"));
        samples.put("workshop of an event", Workshop.of(details).withEvent(event));
        samples.put("any other workshop", Workshop.of(details));
        return samples;
    }
}
