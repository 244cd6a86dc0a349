package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UnifiedDifference;
import io.github.catalogkit.exporter.markdown.MarkdownRegion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The generated part of a file, as its record knows it: all of it, or the region of a catalog.
 *
 * @param region the id of the catalog, if the part is a region
 * @param protection how it is protected
 * @param name its name in the record
 * @param record the record of the directory
 */
record GeneratedPart(Optional<String> region, Protection protection, String name, GeneratedRecord record) {

    /** The number of lines of a difference that are shown. */
    private static final int SHOWN = 100;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    static GeneratedPart of(Path file, Optional<String> region, Protection protection) throws IOException {
        // Where the content of a link is written.
        Path real = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        return new GeneratedPart(region, protection, GeneratedRecord.name(real, region), GeneratedRecord.beside(real));
    }

    /** Returns what the user edited in a file, and a new content would change. */
    Optional<EditedFile> edit(byte[] found, byte[] made, String file) {
        String digest = digest(found);
        Set<String> recorded = record.digests(name);
        if (recorded.contains(digest) || digest.equals(digest(made))) {
            return Optional.empty();
        }
        if (recorded.isEmpty()
                && (protection != Protection.REQUIRED || text(part(found)).isBlank())) {
            return Optional.empty();
        }
        return Optional.of(new EditedFile(file, !recorded.isEmpty(), changes(file, found, made)));
    }

    /** Records a generated content, as an alternative to the recorded one if it is not written yet. */
    void record(byte[] made, boolean announced) throws IOException {
        Set<String> recorded = record.digests(name);
        if (protection == Protection.NONE && recorded.isEmpty()) {
            return;
        }
        Set<String> digests = new TreeSet<>(announced ? recorded : Set.of());
        digests.add(digest(made));
        record.write(name, digests);
    }

    /** Returns whether a generated content is recorded, or need not be. */
    boolean isRecorded(byte[] made) {
        return protection == Protection.NONE || record.digests(name).contains(digest(made));
    }

    private String digest(byte[] content) {
        return GeneratedRecord.digest(part(content));
    }

    private byte[] part(byte[] content) {
        return region.map(id -> MarkdownRegion.content(text(content), id).getBytes(StandardCharsets.UTF_8))
                .orElse(content);
    }

    private static String changes(String file, byte[] found, byte[] made) {
        String difference = UnifiedDifference.of(file, lines(found), lines(made));
        List<String> lines = CONTROL.matcher(difference)
                .replaceAll(
                        control -> "\\\\u%04X".formatted((int) control.group().charAt(0)))
                .lines()
                .toList();
        int more = lines.size() - SHOWN;
        return String.join("\n", lines.subList(0, Math.min(SHOWN, lines.size())))
                + (more > 0 ? "\n... " + more + " more lines" : "");
    }

    private static String lines(byte[] content) {
        return text(content).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }
}
