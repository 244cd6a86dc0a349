package io.github.catalogkit.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Records the log of a goal; warnings and errors have their level as in Maven. */
final class RecordedLog extends SystemStreamLog {

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public void info(CharSequence line) {
        lines.add(line.toString());
    }

    @Override
    public void warn(CharSequence line) {
        lines.add("[WARNING] " + line);
    }

    @Override
    public void error(CharSequence line) {
        lines.add("[ERROR] " + line);
    }
}
