package io.github.catalogkit.app.edit;

import io.github.catalogkit.app.UnifiedDifference;
import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.FileChanges;
import io.github.catalogkit.app.source.DeclaredCatalog;
import io.github.catalogkit.declaration.ChangedDeclarations;
import io.github.catalogkit.declaration.DeclarationException;
import io.github.catalogkit.model.Catalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A change of the Java sources of a catalog, which is complete and correct, but not written yet. */
public final class SourceEdit {

    private final DeclaredCatalog before;
    private final Catalog after;
    private final SortedMap<String, String> texts;

    private SourceEdit(DeclaredCatalog before, Catalog after, SortedMap<String, String> texts) {
        this.before = before;
        this.after = after;
        this.texts = texts;
    }

    /**
     * {@return the change of sources so that they declare another catalog}
     *
     * @param before the catalog that they declare
     * @param after the catalog that they shall declare; an entry with another id has the old one as a former id
     * @throws UserErrorException if the sources cannot declare it
     */
    public static SourceEdit of(DeclaredCatalog before, Catalog after) {
        if (after.equals(before.catalog())) {
            return new SourceEdit(before, after, new TreeMap<>());
        }
        try {
            ChangedDeclarations changed =
                    ChangedDeclarations.of(before.catalog(), before::declaring, after, before::text);
            SortedMap<String, String> texts = new TreeMap<>(changed.texts());
            changed.deleted().forEach(file -> texts.put(file, ""));
            Catalog declared = before.with(texts).catalog();
            if (!declared.equals(after)) {
                throw UserErrorException.in(
                        before.folder().toString(),
                        "the change does not fit the sources, so nothing was written; make it in the classes");
            }
            return new SourceEdit(before, after, texts);
        } catch (DeclarationException e) {
            throw UserErrorException.in(before.folder().toString(), e);
        }
    }

    /** {@return the catalog that the sources declare after the change} */
    public Catalog after() {
        return after;
    }

    /** {@return the texts of the changed and new files by their names; empty for those that are deleted} */
    public Map<String, String> texts() {
        return texts;
    }

    /** {@return the change in the unified format of {@code diff}; empty if there is none} */
    public String difference() {
        StringBuilder difference = new StringBuilder();
        texts.forEach((file, text) ->
                difference.append(UnifiedDifference.of(file, before.text(file).orElse(""), text)));
        return difference.toString();
    }

    /**
     * Writes the changed files, all of them or none.
     *
     * @throws UserErrorException if they cannot be written
     */
    public void write() {
        write(new FileChanges());
    }

    /**
     * Writes the changed files together with others.
     *
     * @param changes the changes of others
     * @throws UserErrorException if they cannot be written
     */
    public void write(FileChanges changes) {
        texts.forEach((file, text) -> {
            if (text.isEmpty()) {
                changes.delete(Path.of(file));
            } else {
                changes.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        try {
            changes.make(before.folder());
        } catch (IOException e) {
            throw UserErrorException.in(before.folder().toString(), e);
        }
    }
}
