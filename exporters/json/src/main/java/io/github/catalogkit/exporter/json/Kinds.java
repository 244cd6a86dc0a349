package io.github.catalogkit.exporter.json;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Course;
import io.github.catalogkit.model.Dataset;
import io.github.catalogkit.model.Documentation;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Issue;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Resource;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Specification;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.model.Tutorial;
import io.github.catalogkit.model.Video;
import io.github.catalogkit.model.Workshop;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What is written of an entry for its kind. */
final class Kinds {

    static final Words<Kind> WORDS = Words.of("kind of entry", Kind::label, Kind.values());

    private static final Map<Kind, KindMembers<?>> ALL = all(Kind.values());

    private Kinds() {}

    /** The members of each kind, in the order of the kinds. */
    static List<KindMembers<?>> all() {
        return List.copyOf(ALL.values());
    }

    static KindMembers<?> of(Kind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    private static Map<Kind, KindMembers<?>> all(Kind... kinds) {
        Map<Kind, KindMembers<?>> all = new EnumMap<>(Kind.class);
        for (Kind kind : kinds) {
            all.put(kind, membersOf(kind));
        }
        return all;
    }

    private static KindMembers<?> membersOf(Kind kind) {
        return switch (kind) {
            case ARTICLE ->
                new KindMembers<>(
                        kind,
                        Article.class,
                        "An article or blog post.",
                        List.of(
                                text(
                                        "publication",
                                        "Where it appeared: a blog, magazine or collection.",
                                        Article::publication),
                                issn(Article::issn)));
            case BOOK ->
                new KindMembers<>(
                        kind,
                        Book.class,
                        "A book.",
                        List.of(
                                text("publisher", "The publisher.", Book::publisher),
                                text("isbn", "The ISBN-10 or ISBN-13 as printed.", Book::isbn),
                                Member.optional("cover", "A picture of the cover.", PartMembers.PICTURE, Book::cover)));
            case COURSE ->
                new KindMembers<>(
                        kind,
                        Course.class,
                        "A course of several lessons.",
                        List.of(text("provider", "Who offers it.", Course::provider)));
            case DATASET ->
                new KindMembers<>(
                        kind,
                        Dataset.class,
                        "A data set, survey or benchmark result.",
                        List.of(text("version", "Its version.", Dataset::version)));
            case DOCUMENTATION ->
                new KindMembers<>(
                        kind,
                        Documentation.class,
                        "Documentation of a product or project.",
                        List.of(text(
                                "publisher",
                                "The project or organisation that publishes it.",
                                Documentation::publisher)));
            case GROUP ->
                new KindMembers<>(
                        kind,
                        Group.class,
                        "Entries that stand together under one line, which is nothing to be cited by itself.",
                        List.of());
            case ISSUE ->
                new KindMembers<>(
                        kind,
                        Issue.class,
                        "An issue, ticket or pull request.",
                        List.of(
                                text(
                                        "tracker",
                                        "The tracker that holds it, such as kubernetes/kubernetes.",
                                        Issue::tracker),
                                text("number", "Its number or key in the tracker.", Issue::number)));
            case PAPER ->
                new KindMembers<>(
                        kind,
                        Paper.class,
                        "A scientific paper or technical report.",
                        List.of(
                                text("publication", "The journal or proceedings.", Paper::publication),
                                issn(Paper::issn),
                                event(Paper::event),
                                text(
                                        "doi",
                                        "The Digital Object Identifier without a resolver, such as 10.1000/182.",
                                        Paper::doi),
                                text(
                                        "arxiv",
                                        "The identifier at arXiv without an address, such as 1706.03762.",
                                        Paper::arxiv)));
            case RESOURCE ->
                new KindMembers<>(kind, Resource.class, "A page that is none of the other kinds.", List.of());
            case SERIES ->
                new KindMembers<>(
                        kind,
                        Series.class,
                        "A series of articles, talks or lessons, which it holds as its entries.",
                        List.of(text("publication", "Where it appears.", Series::publication)));
            case SLIDES ->
                new KindMembers<>(kind, Slides.class, "Slides of a presentation.", List.of(event(Slides::event)));
            case SPECIFICATION ->
                new KindMembers<>(
                        kind,
                        Specification.class,
                        "A specification, standard or RFC.",
                        List.of(
                                text("organization", "Who issues it.", Specification::organization),
                                text("number", "Its number, such as RFC 3986.", Specification::number),
                                text("version", "Its version.", Specification::version)));
            case TALK -> new KindMembers<>(kind, Talk.class, "A recorded talk.", List.of(event(Talk::event)));
            case TOOL ->
                new KindMembers<>(
                        kind,
                        Tool.class,
                        "A tool, library, service or any other software.",
                        List.of(
                                Member.optional(
                                        "repository",
                                        "Where its source code is, if it is elsewhere than the url.",
                                        Text.URL,
                                        Tool::repository),
                                text(
                                        "licence",
                                        "Its licence as an SPDX expression such as Apache-2.0.",
                                        Tool::licence)));
            case TUTORIAL ->
                new KindMembers<>(
                        kind,
                        Tutorial.class,
                        "Step-by-step instruction or a collection of worked examples.",
                        List.of());
            case VIDEO -> new KindMembers<>(kind, Video.class, "A video that is not the record of a talk.", List.of());
            case WORKSHOP ->
                new KindMembers<>(
                        kind, Workshop.class, "The material of a hands-on workshop.", List.of(event(Workshop::event)));
        };
    }

    private static <T> Member<T, String> text(String name, String description, Function<T, Optional<String>> value) {
        return Member.optional(name, description, Text.PLAIN, value);
    }

    private static <E extends Entry> Member<E, String> issn(Function<E, Optional<String>> value) {
        return text("issn", "The ISSN of the publication, such as 0378-5955.", value);
    }

    private static <E extends Entry> Member<E, Event> event(Function<E, Optional<Event>> value) {
        return Member.optional("event", "Where it was presented.", PartMembers.EVENT, value);
    }
}
