package org.example.everything;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Book;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Cover;

@Catalog(
        id = "everything",
        title = "Everything there is",
        introduction = """
                All kinds, with `code`, **weight** and [a link](https://example.org/about).""",
        accompanies = Everything.TheBook.class,
        sections = {Writing.class, Software.class, OtherMedia.class})
public interface Everything {

    @Book(
            title = "The Book of Everything",
            url = "https://example.org/book",
            publisher = "Example Press",
            isbn = "9781492036845",
            cover = @Cover(path = "img/book.png", description = "Cover of the book"),
            authors = @Author(name = "Ada de la Cruz"),
            published = "2018-05-01")
    class TheBook {}
}
