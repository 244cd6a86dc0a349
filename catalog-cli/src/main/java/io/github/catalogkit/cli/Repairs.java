package io.github.catalogkit.cli;

import io.github.catalogkit.export.SafeFile;
import io.github.catalogkit.source.Reading;
import io.github.catalogkit.source.Remark;
import io.github.catalogkit.source.Repair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mends the text of a list as its reader proposes. */
final class Repairs {

    /** A repair can uncover what another place hid; more rounds than these would mean that two undo each other. */
    private static final int MOST_ROUNDS = 10;

    private final Source source;
    private final StringBuilder text;
    private int count;

    private Repairs(Source source, String text) {
        this.source = source;
        this.text = new StringBuilder(text);
    }

    /** Mends the file as often as there is something to be mended, and returns how many places were. */
    static int make(Source source, Reading first) throws IOException {
        Path file = Path.of(source.name());
        Repairs repairs = new Repairs(source, Files.readString(file));
        Reading reading = first;
        for (int round = 0; round < MOST_ROUNDS && repairs.apply(reading); round++) {
            reading = repairs.read();
        }
        if (repairs.count > 0) {
            SafeFile.write(file, out -> out.write(repairs.bytes()));
        }
        return repairs.count;
    }

    /** Makes the repairs from the last to the first, so that none moves another; of two that overlap, the last. */
    private boolean apply(Reading reading) {
        List<Repair> repairs = reading.remarks().stream()
                .map(Remark::repair)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Repair::start).reversed())
                .toList();
        int before = count;
        int untouched = text.length();
        for (Repair repair : repairs) {
            if (repair.end() <= untouched) {
                text.replace(repair.start(), repair.end(), repair.replacement());
                untouched = repair.start();
                count++;
            }
        }
        return count > before;
    }

    private Reading read() throws IOException {
        return source.reader()
                .read(new ByteArrayInputStream(bytes()), source.file().listName());
    }

    private byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
