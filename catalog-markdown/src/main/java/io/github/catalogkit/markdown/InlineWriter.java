package io.github.catalogkit.markdown;

import io.github.catalogkit.text.Inline;
import java.util.List;
import java.util.Optional;

/** Writes the pieces of a text as inline Markdown. */
final class InlineWriter {

    private final StringBuilder markdown = new StringBuilder();
    private final OpenEmphasis open = new OpenEmphasis();
    private int endOfMark = -1;
    private boolean complete = true;

    private InlineWriter() {}

    static String write(List<Inline> parts) {
        InlineWriter writer = new InlineWriter();
        writer.append(Pieces.of(parts));
        // Emphasis can be nested so that no mark would be read as one; then a mark in the text would be worse than
        // none.
        return writer.complete
                ? MarkdownEscaper.escapeLine(writer.markdown.toString())
                : write(Unwrapping.withoutEmphasis(parts));
    }

    private void append(Pieces pieces) {
        for (int index = 0; index < pieces.size(); index++) {
            Inline piece = pieces.get(index);
            if (piece instanceof Inline.Text) {
                markdown.append(CharacterRun.write(pieces, index));
            } else if (piece instanceof Inline.Code code) {
                markdown.append(codeSpan(code.plain()));
            } else if (piece instanceof Inline.Emphasis) {
                appendEmphasis(pieces, index, 1);
            } else if (piece instanceof Inline.Strong) {
                appendEmphasis(pieces, index, 2);
            } else if (piece instanceof Inline.Link link) {
                appendLink(link);
            }
        }
    }

    private void appendEmphasis(Pieces pieces, int index, int length) {
        Pieces inside = pieces.emphasised(index).orElseThrow();
        int before = markdown.isEmpty() ? ' ' : markdown.codePointBefore(markdown.length());
        boolean afterWord = !CharacterClass.isWhitespace(before) && !CharacterClass.isPunctuation(before);
        boolean beforeWord = inside.endWithWord()
                && pieces.firstCharacter(index + 1)
                        .filter(next -> !CharacterClass.isWhitespace(next) && !CharacterClass.isPunctuation(next))
                        .isPresent();
        boolean closing = !CharacterClass.isWhitespace(before) && (afterWord || !inside.startWithWord());
        char markBefore = endOfMark == markdown.length() ? (char) before : ' ';
        Optional<EmphasisMark> mark =
                open.choose(length, afterWord || beforeWord, closing, markBefore, pieces.isLast(index));
        mark.ifPresentOrElse(found -> append(found, inside), () -> complete = false);
    }

    private void append(EmphasisMark mark, Pieces inside) {
        open.push(mark);
        append(mark);
        append(inside);
        append(mark);
        open.pop();
    }

    private void append(EmphasisMark mark) {
        markdown.append(mark.run());
        endOfMark = markdown.length();
    }

    private void appendLink(Inline.Link link) {
        String address = link.address().toString();
        Pieces words = Pieces.of(Unwrapping.withoutLinks(link.parts())); // section 6.3: a link holds no other
        if (words.firstCharacter(0).isPresent() && link.plain().equals(address) && words.isLast(0)) {
            markdown.append('<').append(address).append('>');
        } else {
            escapeExclamationMark();
            markdown.append('[');
            append(words);
            markdown.append("](").append(LinkDestination.write(address)).append(')');
        }
    }

    /** Section 6.4: what follows would be a picture. */
    private void escapeExclamationMark() {
        if (!markdown.isEmpty() && markdown.charAt(markdown.length() - 1) == '!') {
            markdown.insert(markdown.length() - 1, '\\');
        }
    }

    /** Section 6.1: a fence longer than any run of backticks inside, and a space where a backtick stands at an end. */
    private static String codeSpan(String code) {
        String line = code.replace('\r', ' ').replace('\n', ' ');
        StringBuilder fence = new StringBuilder("`");
        while (line.contains(fence)) {
            fence.append('`');
        }
        boolean pad = line.startsWith("`")
                || line.endsWith("`")
                || (line.startsWith(" ") && line.endsWith(" ") && !line.isBlank());
        String space = pad ? " " : "";
        return fence + space + line + space + fence;
    }
}
