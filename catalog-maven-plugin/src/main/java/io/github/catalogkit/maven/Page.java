package io.github.catalogkit.maven;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.export.PageExport;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A generated file of the repository, such as the README of a list. */
public final class Page {

    private @Nullable File file;

    private String format = "markdown";

    private Map<String, String> options = Map.of();

    private @Nullable Criteria selection;

    /** Makes a Markdown file; Maven sets its values. */
    public Page() {}

    /**
     * Sets the file.
     *
     * @param file the file, which is replaced completely
     */
    public void setFile(File file) {
        this.file = file;
    }

    /**
     * Sets the format; by default Markdown.
     *
     * @param format the name of the format in lowercase, such as {@code json}
     */
    public void setFormat(String format) {
        this.format = format;
    }

    /**
     * Sets options of the format by their names, such as {@code toc-depth}.
     *
     * @param options the values by the names of their options; empty for all defaults
     */
    public void setOptions(Map<String, String> options) {
        this.options = Map.copyOf(options);
    }

    /**
     * Sets the criteria that select the entries; by default those of the goal.
     *
     * @param selection the criteria
     */
    public void setSelection(Criteria selection) {
        this.selection = selection;
    }

    PageExport export() {
        File named = Optional.ofNullable(file)
                .orElseThrow(
                        () -> UserErrorException.request("a page has no file; write <page><file>README.md</file>"));
        return new PageExport(
                named.toPath(), format, options, Optional.ofNullable(selection).map(Criteria::selection));
    }
}
