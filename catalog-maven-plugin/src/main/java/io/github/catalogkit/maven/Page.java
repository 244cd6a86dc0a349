package io.github.catalogkit.maven;

import io.github.catalogkit.export.Selection;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file, such as the README of a list, all of which is an export that the plugin writes. */
public final class Page {

    private @Nullable File file;

    private String format = "markdown";

    private Map<String, String> options = Map.of();

    private @Nullable Criteria selection;

    /** Makes a page of Markdown; Maven sets its values. */
    public Page() {}

    /** Sets the file. */
    public void setFile(File file) {
        this.file = file;
    }

    /** Sets the format; without it, the page is Markdown. */
    public void setFormat(String format) {
        this.format = format;
    }

    /** Sets options of the format by their plain names, such as {@code toc-depth}. */
    public void setOptions(Map<String, String> options) {
        this.options = Map.copyOf(options);
    }

    /** Sets which entries are on the page; without it, those of the goal are. */
    public void setSelection(Criteria selection) {
        this.selection = selection;
    }

    @Nullable
    File file() {
        return file;
    }

    String format() {
        return format;
    }

    Map<String, String> options() {
        return options;
    }

    Optional<Selection> selection() {
        return Optional.ofNullable(selection).map(Criteria::selection);
    }
}
