package io.github.catalogkit.model;

import java.util.Locale;

/** The kinds of entries. Each kind has a record of the same name, such as {@link Tool} for {@link #TOOL}. */
public enum Kind {
    /** An article or blog post. */
    ARTICLE(Article.class),
    /** A blog, which is found by its URL or its feed. */
    BLOG(Blog.class),
    /** A book. */
    BOOK(Book.class),
    /** A chapter of a book, or another part with its own authors. */
    CHAPTER(Chapter.class),
    /** A community: a forum, chat, mailing list or user group. */
    COMMUNITY(Community.class),
    /** A conference, meetup or other event that takes place. */
    CONFERENCE(Conference.class),
    /** A course of several lessons. */
    COURSE(Course.class),
    /** A data set, survey or benchmark result. */
    DATASET(Dataset.class),
    /** Documentation of a product or project. */
    DOCUMENTATION(Documentation.class),
    /** A group of entries under one line, which is not cited itself. */
    GROUP(Group.class),
    /** An issue, ticket or pull request. */
    ISSUE(Issue.class),
    /** A decision of a court. */
    LEGAL_CASE(LegalCase.class),
    /** A newsletter, which is found by its URL or its feed. */
    NEWSLETTER(Newsletter.class),
    /** An organization, such as a company or a project. */
    ORGANIZATION(Organization.class),
    /** A scientific paper or technical report. */
    PAPER(Paper.class),
    /** A patent or a patent application. */
    PATENT(Patent.class),
    /** A person. */
    PERSON(Person.class),
    /** A podcast, which is found by its URL or its feed. */
    PODCAST(Podcast.class),
    /** A web page that is none of the other kinds. */
    RESOURCE(Resource.class),
    /** A series of articles, talks or lessons, which are its nested entries. */
    SERIES(Series.class),
    /** Slides of a presentation. */
    SLIDES(Slides.class),
    /** A specification, standard or RFC. */
    SPECIFICATION(Specification.class),
    /** A recorded talk. */
    TALK(Talk.class),
    /** A thesis or dissertation. */
    THESIS(Thesis.class),
    /** A tool, library, service or other software. */
    TOOL(Tool.class),
    /** Step-by-step instructions or a collection of worked examples. */
    TUTORIAL(Tutorial.class),
    /** A video that is not a recorded talk. */
    VIDEO(Video.class),
    /** A work that is none of the other kinds, such as a film, a law or a printed leaflet. */
    WORK(Work.class),
    /** The material of a hands-on workshop. */
    WORKSHOP(Workshop.class);

    private final Class<? extends Entry> type;
    private final String label;

    Kind(Class<? extends Entry> type) {
        this.type = type;
        this.label = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the record class of this kind} */
    public Class<? extends Entry> type() {
        return type;
    }

    /** {@return the name of this kind in lowercase with hyphens, such as {@code tool} or {@code legal-case}} */
    public String label() {
        return label;
    }
}
