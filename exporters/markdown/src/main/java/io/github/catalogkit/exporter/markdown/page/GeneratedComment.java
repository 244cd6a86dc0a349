package io.github.catalogkit.exporter.markdown.page;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.exporter.markdown.style.PageOptions;
import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import java.util.regex.Pattern;

/** The comment that names the source to edit instead of the file. */
final class GeneratedComment {

    /** Characters that could end a comment, start another one, or be run by a static-site generator. */
    private static final Pattern UNSAFE = Pattern.compile("(?<=-)-|[<>]|(?<=\\{)[{%#]");

    private GeneratedComment() {}

    /**
     * Returns the comment; empty if there is no source to name.
     *
     * @throws ExportException if the name has a character that no file can represent
     */
    static String of(String source) {
        String name = line(source);
        return name.isEmpty()
                ? ""
                : "<!-- Generated from "
                        + UNSAFE.matcher(name)
                                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";")
                        + "; edit that instead of this page. -->";
    }

    private static String line(String source) {
        try {
            return PlainText.normalize(source);
        } catch (MalformedValueException e) {
            throw new ExportException("the option " + PageOptions.GENERATED_FROM + " " + e.getMessage());
        }
    }
}
