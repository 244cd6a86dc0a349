package io.github.catalogkit.exporter.json;

import io.github.catalogkit.export.ExportException;
import io.github.catalogkit.model.Node;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/**
 * Texts, which are written as their {@code toString} has it.
 *
 * @param check throws {@link MalformedValueException} where a text is not to be written
 * @param pattern what the schema demands of a text, if it demands anything
 */
record Text(Consumer<String> check, Optional<String> pattern) implements Form<Object> {

    /** A text that any format could carry. */
    static final Text PLAIN = new Text(PlainText::normalize, Optional.empty());

    /** A text that stands so on a page of Markdown, which can have control characters. */
    static final Text VERBATIM = new Text(Text::requireWholePairs, Optional.empty());

    /** The start of a line on a page of Markdown. */
    static final Definition<Object> START =
            new Definition<>("start", "The start of one line.", VERBATIM.matching("^[^\\n]*$"));

    static final Definition<Object> ID = new Definition<>(
            "id",
            "Small ASCII letters and digits in words joined by hyphens.",
            PLAIN.matching("^[a-z0-9]+(-[a-z0-9]+)*$"));

    static final Definition<Object> URL = new Definition<>(
            "url",
            "An absolute web address in ASCII, percent-encoded as RFC 3986 has it.",
            PLAIN.matching("^[hH][tT][tT][pP][sS]?://\\S+$"));

    static final Definition<Object> DATE = new Definition<>(
            "date",
            "An ISO 8601 date, of which the day, or the month and the day, may be unknown.",
            PLAIN.matching("^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"));

    private Text matching(String pattern) {
        return new Text(check, Optional.of(pattern));
    }

    /**
     * {@inheritDoc}
     *
     * @throws ExportException if the text is not to be written; the message says where it stands
     */
    @Override
    public void write(Object value, JsonGenerator json) {
        String text = value.toString();
        try {
            check.accept(text);
        } catch (MalformedValueException e) {
            throw new ExportException("The text at "
                    + json.streamWriteContext().pathAsPointer() + owner(json.streamWriteContext()) + " "
                    + e.getMessage());
        }
        json.writeString(text);
    }

    @Override
    public void describe(SchemaWriter schema) {
        schema.keyword("type", "string");
        pattern.ifPresent(expression -> schema.keyword("pattern", expression));
    }

    private static void requireWholePairs(String text) {
        int character;
        for (int index = 0; index < text.length(); index += Character.charCount(character)) {
            character = text.codePointAt(index);
            if (Character.getType(character) == Character.SURROGATE) {
                throw new MalformedValueException(String.format(
                        Locale.ROOT,
                        "holds U+%04X, one half of a surrogate pair, which UTF-8 cannot carry; expected it to be"
                                + " removed",
                        character));
            }
        }
    }

    /** The innermost of the objects around the text that has an id. */
    private static String owner(TokenStreamContext place) {
        return Stream.iterate(place, Objects::nonNull, TokenStreamContext::getParent)
                .map(TokenStreamContext::currentValue)
                .filter(Node.class::isInstance)
                .findFirst()
                .map(node -> " of \"" + ((Node) node).id() + "\"")
                .orElse("");
    }
}
