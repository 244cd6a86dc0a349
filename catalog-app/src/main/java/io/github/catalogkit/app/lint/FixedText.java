package io.github.catalogkit.app.lint;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.app.file.SafeFile;
import io.github.catalogkit.app.source.TextSource;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.Repair;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of a list, fixed as its reader proposes.
 *
 * @param source the list
 * @param text the text of the list
 * @param reading what the reader makes of the text
 * @param count how many places were fixed
 */
record FixedText(TextSource source, String text, Reading reading, int count) {

    /** A fix can reveal what another place hid; more rounds than these would mean that two undo each other. */
    private static final int MOST_ROUNDS = 10;

    /** Returns the text, fixed as often as there is something to fix. */
    static FixedText of(TextSource source) {
        byte[] bytes = source.text();
        FixedText text = new FixedText(source, new String(bytes, StandardCharsets.UTF_8), source.parse(bytes), 0);
        for (int round = 0; round < MOST_ROUNDS && !text.repairs().isEmpty(); round++) {
            text = text.fixed();
        }
        return text;
    }

    /** Returns the repairs from the last to the first, so that none moves another. */
    private List<Repair> repairs() {
        return reading.remarks().stream()
                .map(Remark::repair)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Repair::start).reversed())
                .toList();
    }

    /** Returns the text with its repairs; of two that overlap, with the last. */
    private FixedText fixed() {
        StringBuilder fixed = new StringBuilder(text);
        int places = count;
        int untouched = text.length();
        for (Repair repair : repairs()) {
            if (repair.end() <= untouched) {
                fixed.replace(repair.start(), repair.end(), repair.replacement());
                untouched = repair.start();
                places++;
            }
        }
        return new FixedText(source, fixed.toString(), source.parse(bytes(fixed.toString())), places);
    }

    /** Writes the text to the file of the list, unless nothing was fixed. */
    void save() {
        Path file = source.file().orElseThrow(() -> new IllegalStateException(source.name() + " is not a file"));
        if (count > 0) {
            try {
                SafeFile.write(file, out -> out.write(bytes(text)));
            } catch (IOException e) {
                throw UserErrorException.in(source.name(), e);
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
