package io.github.catalogkit.reader.json;

import io.github.catalogkit.problem.Position;
import io.github.catalogkit.problem.TextRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The text of a document, in which values are located. Offsets and columns are UTF-16 code units. */
final class JsonText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The members that locate an object, if it is not located by its first one. */
    private static final List<String> NAMING = List.of("title", "markdown", "target");

    private static final String IN_WORDS_AND_NUMBERS = "+-.0123456789Eaeflnrstu";

    private final String text;
    private final int[] lineStarts;

    private JsonText(String text) {
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(text.startsWith(BYTE_ORDER_MARK) ? 1 : 0),
                        IntStream.rangeClosed(1, text.length()).filter(index -> isLineStart(text, index)))
                .toArray();
    }

    /** Returns the text; empty if the document is not in UTF-8, so that its values cannot be located. */
    static Optional<JsonText> of(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        boolean exact = text.indexOf('\0') < 0 && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), document);
        return exact ? Optional.of(new JsonText(text)) : Optional.empty();
    }

    private static boolean isLineStart(String text, int index) {
        char before = text.charAt(index - 1);
        return before == '\n' || (before == '\r' && !text.startsWith("\n", index));
    }

    /** Returns the characters. */
    String characters() {
        return text;
    }

    /** Returns the start of the document, after a byte order mark. */
    int start() {
        return lineStarts[0];
    }

    /** Returns a parser of the text from an offset on, to which its own offsets are relative. */
    JsonParser parser(int start) {
        StringReader reader = new StringReader(text);
        try {
            reader.skip(start);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // readers of strings do not throw it
        }
        return FACTORY.createParser(ObjectReadContext.empty(), reader);
    }

    /**
     * A value that was located.
     *
     * @param start the offset of the value
     * @param found the number of steps that lead to it
     */
    record Found(int start, int found) {}

    /** Follows names of members and indexes of elements from the value at an offset, as far as they exist. */
    Found follow(int start, List<String> steps) {
        try (JsonParser parser = parser(start)) {
            parser.nextToken();
            int at = start + offset(parser);
            for (int step = 0; step < steps.size(); step++) {
                if (!enter(parser, steps.get(step))) {
                    return new Found(at, step);
                }
                at = start + offset(parser);
            }
            return new Found(at, steps.size());
        }
    }

    /** Returns the offset of the value to which steps lead, if there is one. */
    OptionalInt find(int start, List<String> steps) {
        Found found = follow(start, steps);
        return found.found() == steps.size() ? OptionalInt.of(found.start()) : OptionalInt.empty();
    }

    /** Returns the string to which steps lead, if there is one. */
    Optional<JsonString> string(int start, String... steps) {
        OptionalInt found = find(start, List.of(steps));
        return found.isPresent() && text.charAt(found.getAsInt()) == '"'
                ? Optional.of(JsonString.at(text, found.getAsInt()))
                : Optional.empty();
    }

    private static boolean enter(JsonParser parser, String step) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(step);
                parser.nextToken();
                if (found) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                if (step.equals(Integer.toString(index))) {
                    return true;
                }
                parser.skipChildren();
            }
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return step.equals("0"); // a list of one text can be the text itself
        }
        return false;
    }

    /** Returns the offset of a parser's token, relative to the start of the parser. */
    static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** Returns the range of the value at an offset; for an object or array, the range of a value that locates it. */
    TextRange range(int value) {
        int start = named(value);
        return range(start, end(start));
    }

    /** Returns the range of the value to which a pointer leads, or of the last existing one on the way. */
    Optional<TextRange> range(JsonPointer pointer) {
        List<String> steps = new ArrayList<>();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            steps.add(rest.getMatchingProperty());
        }
        try {
            return Optional.of(range(follow(start(), steps).start()));
        } catch (JacksonException e) {
            return Optional.empty(); // the rest of the document need not be JSON
        }
    }

    /** Converts a location whose columns are bytes of UTF-8. */
    TextRange ofBytes(TextRange location) {
        Position start = location.start();
        int line = Math.min(start.line(), lineStarts.length);
        byte[] bytes = text.substring(lineStarts[line - 1]).getBytes(StandardCharsets.UTF_8);
        int before = Math.min(start.column() - 1, bytes.length);
        return TextRange.at(line, new String(bytes, 0, before, StandardCharsets.UTF_8).length() + 1);
    }

    /** Returns the range between two offsets. */
    TextRange range(int start, int end) {
        return new TextRange(position(start), position(end));
    }

    private int named(int value) {
        if (!isContainer(value)) {
            return value;
        }
        for (String name : NAMING) {
            OptionalInt named = find(value, List.of(name));
            if (named.isPresent()) {
                return named(named.getAsInt());
            }
        }
        try (JsonParser parser = parser(value)) {
            boolean array = parser.nextToken() == JsonToken.START_ARRAY;
            JsonToken first = parser.nextToken();
            if (first == JsonToken.END_ARRAY || first == JsonToken.END_OBJECT) {
                return value;
            } else if (!array) {
                parser.nextToken();
            }
            return named(value + offset(parser));
        }
    }

    private boolean isContainer(int value) {
        return text.charAt(value) == '{' || text.charAt(value) == '[';
    }

    /** Returns the end of the value at an offset. */
    int end(int value) {
        if (text.charAt(value) == '"') {
            return JsonString.at(text, value).end();
        } else if (isContainer(value)) {
            try (JsonParser parser = parser(value)) {
                parser.nextToken();
                parser.skipChildren();
                return value + (int) parser.currentLocation().getCharOffset();
            }
        }
        int end = value;
        while (end < text.length() && IN_WORDS_AND_NUMBERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private Position position(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found < 0 ? -found - 2 : found;
        return new Position(line + 1, offset - lineStarts[line] + 1);
    }
}
