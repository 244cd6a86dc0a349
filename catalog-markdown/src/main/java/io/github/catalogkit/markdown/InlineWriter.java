package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes inline elements as Markdown. */
final class InlineWriter {

    /** The length that most texts do not exceed. */
    private static final int USUAL_LENGTH = 128;

    private final StringBuilder markdown = new StringBuilder(USUAL_LENGTH);
    private final EmphasisDelimiters delimiters = new EmphasisDelimiters();
    private int endOfDelimiter = -1;
    private boolean complete = true;

    private InlineWriter() {}

    static String write(List<Inline> inlines) {
        InlineWriter writer = new InlineWriter();
        writer.append(NormalizedInlines.of(inlines));
        // Emphasis can be nested so that its delimiters would be plain text, which would be worse than no emphasis.
        return writer.complete
                ? MarkdownEscaper.escapeLine(writer.markdown.toString())
                : write(unwrap(inlines, it -> it instanceof Inline.Emphasis || it instanceof Inline.Strong));
    }

    private void append(NormalizedInlines inlines) {
        for (int index = 0; index < inlines.size(); index++) {
            Inline inline = inlines.get(index);
            if (inline instanceof Inline.Text) {
                markdown.append(text(inlines, index));
            } else if (inline instanceof Inline.Code code) {
                markdown.append(codeSpan(code.plain()));
            } else if (inline instanceof Inline.Emphasis) {
                appendEmphasis(inlines, index, 1);
            } else if (inline instanceof Inline.Strong) {
                appendEmphasis(inlines, index, 2);
            } else if (inline instanceof Inline.Link link) {
                appendLink(link);
            }
        }
    }

    /**
     * Writes text beside other inline elements.
     *
     * <p>Whitespace at an end would be stripped, and the delimiter between a word and emphasized punctuation would be plain text
     * (CommonMark 0.31, section 6.2). There the character is written as a numeric character reference (section 2.5), which
     * starts and ends with punctuation.
     */
    private static String text(NormalizedInlines inlines, int index) {
        String plain = inlines.get(index).plain();
        int first = plain.codePointAt(0);
        int last = plain.codePointBefore(plain.length());
        int start = isNumeric(first, inlines, index, -1) ? Character.charCount(first) : 0;
        int end = plain.length() - (isNumeric(last, inlines, index, 1) ? Character.charCount(last) : 0);
        if (start == 0 && end == plain.length()) {
            return MarkdownEscaper.escape(plain);
        }
        return reference(plain.substring(0, start))
                + (start < end ? MarkdownEscaper.escape(plain.substring(start, end)) : "")
                + reference(plain.substring(Math.max(start, end)));
    }

    /** Returns whether the character at an end of the text is written as a reference; the step leads to the next element. */
    private static boolean isNumeric(int character, NormalizedInlines inlines, int index, int step) {
        if (CharacterClass.isWhitespace(character)) {
            return index + step < 0 || index + step == inlines.size();
        }
        return !CharacterClass.isPunctuation(character)
                && inlines.emphasized(index + step)
                        .filter(inside -> step < 0 ? !inside.endWithWord() : !inside.startWithWord())
                        .isPresent();
    }

    private static String reference(String character) {
        return character.isEmpty() ? "" : "&#" + character.codePointAt(0) + ";";
    }

    private void appendEmphasis(NormalizedInlines inlines, int index, int length) {
        NormalizedInlines inside = inlines.emphasized(index).orElseThrow();
        int before = markdown.isEmpty() ? ' ' : markdown.codePointBefore(markdown.length());
        boolean afterWord = !CharacterClass.isWhitespace(before) && !CharacterClass.isPunctuation(before);
        boolean beforeWord = inside.endWithWord()
                && inlines.firstCharacter(index + 1)
                        .filter(next -> !CharacterClass.isWhitespace(next) && !CharacterClass.isPunctuation(next))
                        .isPresent();
        boolean closing = !CharacterClass.isWhitespace(before) && (afterWord || !inside.startWithWord());
        char delimiterBefore = endOfDelimiter == markdown.length() ? (char) before : ' ';
        Optional<EmphasisDelimiters.Delimiter> delimiter =
                delimiters.choose(length, afterWord || beforeWord, closing, delimiterBefore, inlines.isLast(index));
        delimiter.ifPresentOrElse(found -> append(found, inside), () -> complete = false);
    }

    private void append(EmphasisDelimiters.Delimiter delimiter, NormalizedInlines inside) {
        delimiters.push(delimiter);
        append(delimiter);
        append(inside);
        append(delimiter);
        delimiters.pop();
    }

    private void append(EmphasisDelimiters.Delimiter delimiter) {
        markdown.append(delimiter.run());
        endOfDelimiter = markdown.length();
    }

    private void appendLink(Inline.Link link) {
        String address = link.address().toString();
        NormalizedInlines words =
                NormalizedInlines.of(unwrap(link.parts(), Inline.Link.class::isInstance)); // section 6.3
        if (link.plain().equals(address) && words.size() == 1 && words.get(0) instanceof Inline.Text) {
            markdown.append('<').append(address).append('>');
        } else {
            escapeExclamationMark();
            markdown.append('[');
            append(words);
            markdown.append("](").append(LinkDestination.write(address)).append(')');
        }
    }

    /** Escapes an exclamation mark before a link, which would become an image (section 6.4). */
    private void escapeExclamationMark() {
        if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '!') {
            markdown.insert(markdown.length() - 1, '\\');
        }
    }

    /** Returns a code span (section 6.1) whose delimiter is not in the code, with spaces around a backtick at an end. */
    private static String codeSpan(String code) {
        StringBuilder fence = new StringBuilder("`");
        while (code.contains(fence)) {
            fence.append('`');
        }
        boolean pad = code.startsWith("`")
                || code.endsWith("`")
                || (code.startsWith(" ") && code.endsWith(" ") && !code.isBlank());
        String space = pad ? " " : "";
        return fence + space + code + space + fence;
    }

    /** Replaces unwanted elements at any depth by their content. */
    private static List<Inline> unwrap(List<Inline> inlines, Predicate<Inline> unwanted) {
        boolean isText = inlines.size() == 1 && inlines.get(0) instanceof Inline.Text; // as in most links
        return isText
                ? inlines
                : inlines.stream().flatMap(inline -> unwrap(inline, unwanted)).toList();
    }

    private static Stream<Inline> unwrap(Inline inline, Predicate<Inline> unwanted) {
        List<Inline> inside = unwrap(inside(inline), unwanted);
        if (unwanted.test(inline)) {
            return inside.stream();
        } else if (inline instanceof Inline.Emphasis) {
            return Stream.of(new Inline.Emphasis(inside));
        } else if (inline instanceof Inline.Strong) {
            return Stream.of(new Inline.Strong(inside));
        }
        return Stream.of(inline instanceof Inline.Link link ? new Inline.Link(link.address(), inside) : inline);
    }

    private static List<Inline> inside(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.parts();
        } else if (inline instanceof Inline.Strong strong) {
            return strong.parts();
        }
        return inline instanceof Inline.Link link ? link.parts() : List.of();
    }
}
