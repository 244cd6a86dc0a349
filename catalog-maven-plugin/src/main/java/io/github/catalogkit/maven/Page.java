package io.github.catalogkit.maven;

import java.io.File;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file, such as the README of a list, all of which is an export that the plugin writes. */
public final class Page {

    private @Nullable File file;

    private String format = "markdown";

    private Map<String, String> options = Map.of();

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
}
