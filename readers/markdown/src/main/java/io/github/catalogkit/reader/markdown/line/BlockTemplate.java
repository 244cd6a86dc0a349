package io.github.catalogkit.reader.markdown.line;

import io.github.catalogkit.markdown.page.LineTemplate;
import io.github.catalogkit.markdown.page.LineValue;
import io.github.catalogkit.reader.markdown.text.SourceText;
import java.util.Map;
import java.util.TreeMap;

/** The line template of an entry of several lines, which keeps their indentation. */
final class BlockTemplate {

    private record Replaced(int end, LineValue value) {}

    private final SourceText source;
    private final TreeMap<Integer, Replaced> replaced = new TreeMap<>();

    BlockTemplate(SourceText source) {
        this.source = source;
    }

    /** Replaces a part of the text by a placeholder, if its value is written like that and no other is there. */
    void place(int start, String written, LineValue value) {
        Map.Entry<Integer, Replaced> before = replaced.lowerEntry(start + written.length());
        boolean free = before == null || before.getValue().end() <= start;
        if (free && !written.isEmpty() && source.text().startsWith(written, start)) {
            replaced.put(start, new Replaced(start + written.length(), value));
        }
    }

    /** Replaces all other occurrences of a URL between two offsets. */
    void placeAll(int start, int end, String url, LineValue value) {
        for (int found = source.text().indexOf(url, start);
                found >= 0 && found + url.length() <= end;
                found = source.text().indexOf(url, found + 1)) {
            if (isEnd(found - 1) && isEnd(found + url.length())) {
                place(found, url, value);
            }
        }
    }

    private boolean isEnd(int index) {
        return index < 0
                || index >= source.length()
                || Character.isWhitespace(source.text().charAt(index))
                || "\"'()<>`[]".indexOf(source.text().charAt(index)) >= 0;
    }

    /** Returns the template of the text between two offsets. */
    String of(int start, int end) {
        StringBuilder template = new StringBuilder();
        int position = start;
        for (Map.Entry<Integer, Replaced> part : replaced.entrySet()) {
            template.append(LineTemplate.escape(source.slice(position, part.getKey())))
                    .append(part.getValue().value().form());
            position = part.getValue().end();
        }
        return template.append(LineTemplate.escape(source.slice(position, end))).toString();
    }
}
