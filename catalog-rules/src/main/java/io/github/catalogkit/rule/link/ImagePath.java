package io.github.catalogkit.rule.link;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.rule.EntryRule;
import io.github.catalogkit.rule.Inspection;
import io.github.catalogkit.rule.RuleExample;
import io.github.catalogkit.value.Image;
import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;
import java.util.regex.Pattern;

/** The path of an image is a URL, or a path in the repository of the list. */
public final class ImagePath extends EntryRule {

    /** An absolute path of Unix or Windows, a path in a home directory, with a scheme, or out of the repository. */
    private static final Pattern OUTSIDE =
            Pattern.compile("(?:[/\\\\~]|[A-Za-z]:[/\\\\]|(?i:file|data):|(?:.*[/\\\\])?\\.\\.[/\\\\]).*");

    public ImagePath() {
        super(
                "image-path",
                Severity.WARNING,
                "Image paths are URLs, or relative to the list and within its repository.",
                new RuleExample("""
                        @Book(
                                title = "Container Networking",
                                cover = @Image(path = "/home/ada/cover.png", description = "the cover"))
                        class ContainerNetworking {}
                        """, """
                        @Book(
                                title = "Container Networking",
                                cover = @Image(path = "images/cover.png", description = "the cover"))
                        class ContainerNetworking {}
                        """));
    }

    @Override
    protected void inspect(Entry entry, Inspection inspection) {
        inspect(entry, "image.path", entry.details().image(), inspection);
        if (entry instanceof Book book) {
            inspect(entry, "cover.path", book.cover(), inspection);
        }
    }

    private static void inspect(Entry entry, String member, Optional<Image> image, Inspection inspection) {
        image.map(Image::path)
                .filter(path -> OUTSIDE.matcher(path).matches())
                .ifPresent(path -> inspection.report(
                        entry,
                        member,
                        "the path \"" + path + "\" is not in the repository of the list",
                        "write a path relative to the list, such as \"images/" + nameOf(path) + "\", or a URL"));
    }

    private static String nameOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
