package org.example.everything;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Book;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Image;
import io.github.catalogkit.annotation.Imprint;
import io.github.catalogkit.annotation.RuleSetting;
import io.github.catalogkit.annotation.Tag;
import io.github.catalogkit.vocabulary.Severity;

@Catalog(id = "everything", title = "Everything there is",
        introduction = "All kinds, with `code`, **weight** and [a link](https://example.org/about).",
        imprint = @Imprint(
                maintainers = {@Author(name = "Ada de la Cruz"), @Author(organization = "SIG Network")},
                homepage = "https://example.org/list", created = "2018-01-02", updated = "2018-05", license = "CC0-1.0",
                language = "en"),
        accompanies = Everything.TheBook.class,
        rules = {
            @RuleSetting(rule = "plain-http", severity = Severity.OFF),
            @RuleSetting(rule = "small-section", severity = Severity.ERROR, value = "2")
        },
        declaredTags = {
            @Tag(
                    name = "cni", title = "CNI", description = "Container Network Interface",
                    url = "https://www.cni.dev/"),
            @Tag(name = "kubernetes")
        },
        sections = {Writing.class, Software.class, OtherMedia.class, People.class, Elsewhere.class})
public interface Everything {

    @Book(title = "The Book of Everything", url = "https://example.org/book", publisher = "Example Press",
            isbn = "9781492036845", cover = @Image(path = "img/book.png", description = "Cover of the book"),
            authors = @Author(name = "Ada de la Cruz"), published = "2018-05-01")
    class TheBook {}
}
