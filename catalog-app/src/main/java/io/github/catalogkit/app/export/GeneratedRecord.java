package io.github.catalogkit.app.export;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The digests of the files of a directory as they were last generated, which tell an edited file from a stale one.
 *
 * <p>The record is the file {@value #NAME} of the directory, and is committed with the generated files. Each line has a digest and
 * the name of a file, or of a region as {@code README.md#ID}. Several digests of a name are alternatives: a file has two while it
 * is written, and after branches are merged. Other lines, such as the markers of a merge conflict, are ignored.
 */
public final class GeneratedRecord {

    /** The name of the file. */
    public static final String NAME = ".catalog-generated";

    private static final String COMMENT =
            "# What Catalog Kit last generated here, so that it never overwrites an edit. Commit this file.\n";

    private static final int BYTES = 16;

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{32})  (.+)");

    private static final Pattern RESERVED = Pattern.compile("[\\p{Cntrl}%#]");

    private final Path file;
    private final SortedMap<String, SortedSet<String>> digests;

    private GeneratedRecord(Path file, SortedMap<String, SortedSet<String>> digests) {
        this.file = file;
        this.digests = digests;
    }

    /**
     * Returns the record of the directory of a file, which is empty if there is none.
     *
     * @throws UserErrorException if it cannot be read
     */
    static GeneratedRecord beside(Path file) {
        Path record = file.resolveSibling(NAME);
        SortedMap<String, SortedSet<String>> digests = new TreeMap<>();
        try {
            if (Files.exists(record)) {
                for (String line : new String(Files.readAllBytes(record), StandardCharsets.UTF_8).split("\r?\n", -1)) {
                    Matcher matcher = LINE.matcher(line);
                    if (matcher.matches()) {
                        digests.computeIfAbsent(matcher.group(2), name -> new TreeSet<>())
                                .add(matcher.group(1));
                    }
                }
            }
        } catch (IOException e) {
            throw UserErrorException.in(record.toString(), e);
        }
        return new GeneratedRecord(record, digests);
    }

    /** Returns the name of a file or of its region, which is the same on all platforms. */
    static String name(Path file, Optional<String> region) {
        String name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        return RESERVED.matcher(name)
                        .replaceAll(reserved ->
                                "%%%02X".formatted((int) reserved.group().charAt(0)))
                + region.map(id -> "#" + id).orElse("");
    }

    /** Returns the digests of a file or region; empty if it is not recorded. */
    Set<String> digests(String name) {
        return Collections.unmodifiableSet(digests.getOrDefault(name, Collections.emptySortedSet()));
    }

    /**
     * Writes the record with other digests of a file or region, unless it has them.
     *
     * @throws IOException if it cannot be written
     */
    void write(String name, Set<String> others) throws IOException {
        if (digests(name).equals(others)) {
            return;
        }
        digests.put(name, new TreeSet<>(others));
        SafeFile.write(file, out -> out.write(text()));
    }

    /**
     * {@return the content of the record of a directory with one generated file}
     *
     * @param name the name of the file
     * @param content its content
     */
    public static byte[] of(String name, byte[] content) {
        GeneratedRecord record = new GeneratedRecord(Path.of(NAME), new TreeMap<>());
        record.digests.put(name(Path.of(name), Optional.empty()), new TreeSet<>(Set.of(digest(content))));
        return record.text();
    }

    private byte[] text() {
        StringBuilder text = new StringBuilder(COMMENT);
        digests.forEach((name, alternatives) -> alternatives.forEach(
                digest -> text.append(digest).append("  ").append(name).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the start of the SHA-256 of a content, in which all line endings are LF. */
    static String digest(byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(Arrays.copyOf(digest.digest(withLineFeeds(content)), BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e); // each Java platform has it
        }
    }

    private static byte[] withLineFeeds(byte[] content) {
        byte[] normal = new byte[content.length];
        int length = 0;
        for (int index = 0; index < content.length; index++) {
            if (content[index] != '\r') {
                normal[length++] = content[index];
            } else if (index + 1 == content.length || content[index + 1] != '\n') {
                normal[length++] = '\n';
            }
        }
        return Arrays.copyOf(normal, length);
    }
}
