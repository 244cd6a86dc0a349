package io.github.catalogkit.it;

import io.github.catalogkit.model.Entry;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.WebAddress;
import java.util.List;

/**
 * What a reference manager shows of an entry.
 *
 * @param authors people as "Family, Given", organizations by their names
 * @param date an ISO date, as far as it is known; may be empty
 * @param url may be empty
 */
record CitedRow(String key, String title, List<String> authors, String date, String url) {

    /** Returns what the annotations say. */
    static CitedRow declared(Entry entry) {
        return new CitedRow(
                entry.id(),
                entry.title(),
                entry.authors().stream().map(CitedRow::name).toList(),
                entry.published()
                        .or(() -> entry.event().flatMap(Event::date))
                        .map(PartialDate::toString)
                        .orElse(""),
                entry.address().map(WebAddress::value).orElse(""));
    }

    private static String name(Author author) {
        return author instanceof PersonAuthor person ? person.family() + ", " + person.given() : author.name();
    }
}
