package io.github.catalogkit.exporter.markdown;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Event;
import io.github.catalogkit.model.Paper;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Series;
import io.github.catalogkit.model.Slides;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Workshop;
import java.util.List;
import java.util.Optional;

/** Where an entry appeared, who made it and where it was presented, as the end of a phrase. */
final class Credits {

    private Credits() {}

    static String of(Entry entry) {
        return publication(entry).map(name -> ", " + name).orElse("")
                + authors(entry.authors())
                + event(entry).map(event -> " (" + event.label() + ")").orElse("");
    }

    private static Optional<String> publication(Entry entry) {
        if (entry instanceof Article article) {
            return article.publication();
        } else if (entry instanceof Paper paper) {
            return paper.publication();
        }
        return entry instanceof Series series ? series.publication() : Optional.empty();
    }

    private static String authors(List<Author> authors) {
        return authors.isEmpty()
                ? ""
                : " by " + Enumeration.of(authors.stream().map(Credits::author).toList());
    }

    private static String author(Author author) {
        Optional<String> affiliation = author instanceof Person person ? person.affiliation() : Optional.empty();
        return author.creditedAs() + affiliation.map(name -> " of " + name).orElse("");
    }

    private static Optional<Event> event(Entry entry) {
        if (entry instanceof Talk talk) {
            return talk.event();
        } else if (entry instanceof Slides slides) {
            return slides.event();
        } else if (entry instanceof Workshop workshop) {
            return workshop.event();
        }
        return entry instanceof Paper paper ? paper.event() : Optional.empty();
    }
}
