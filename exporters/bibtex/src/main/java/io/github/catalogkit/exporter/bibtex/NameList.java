package io.github.catalogkit.exporter.bibtex;

import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names as BibTeX takes them apart: "Family, Given" for people, and one piece in braces for organisations and for
 * people of one name.
 */
final class NameList {

    private static final Pattern SYNTAX = Pattern.compile(",|(?i:(^|\\s)and(\\s|$))");

    private NameList() {}

    static String spell(List<Author> authors) {
        return authors.stream().map(NameList::spell).collect(Collectors.joining(" and "));
    }

    private static String spell(Author author) {
        return author instanceof Person person && !person.given().isEmpty()
                ? part(person.family()) + ", " + part(person.given())
                : "{" + escape(author.name()) + "}";
    }

    private static String part(String name) {
        return SYNTAX.matcher(name).find() ? "{" + escape(name) + "}" : escape(name);
    }

    private static String escape(String name) {
        return TexText.escape(PlainText.normalize(name));
    }
}
