package io.github.catalogkit.markdown;

import java.util.regex.Pattern;

/**
 * Escapes Markdown (CommonMark 0.31, section 2.4).
 *
 * <p>Only characters that could be markup are escaped, since people read the source of a README, too.
 */
final class MarkdownEscaper {

    /** The start of a heading, a list or a block quote at the start of a line. */
    private static final Pattern BLOCK_START = Pattern.compile("^(#{1,6}(?= |$)|[-+](?= |$)|>)");

    /** A thematic break, the underline of a heading, or the second line of a table. */
    private static final Pattern RULE = Pattern.compile("^(?=[-:|])[-:| ]+$");

    private static final Pattern NUMBERED_START = Pattern.compile("^([0-9]{1,9})([.)])(?= |$)");

    /** Number signs that would close a heading (section 4.2). */
    private static final Pattern HEADING_END = Pattern.compile("(?<= )#+$");

    private static final Pattern HTML_START = Pattern.compile("<(?=[A-Za-z/!?])");

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    /** Characters that are always escaped: those of CommonMark, and tilde and dollar sign for GitHub. */
    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]~$]");

    /** An underscore that is not between two letters or digits, where it is literal (section 6.2, rules 2 and 4). */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** A text that GitHub would make a link, even with escapes in it. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)(?=://)|(?<![a-z0-9])www(?=\\.)");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\t\\n\\r]");

    /** The ASCII punctuation that is only escaped in the contexts of {@link #MARKS}. */
    private static final String PUNCTUATION = " -.,;()'\"";

    /** The sets of each ASCII character as bits: 1 for markup, 2 for markup after a space, 4 for markup after a W. */
    private static final byte[] MARKS = new byte[0x80];

    /** The sets whose characters can be markup after each ASCII character. */
    private static final byte[] MARKS_AFTER = new byte[0x80];

    static {
        for (char character = 0; character < MARKS.length; character++) {
            boolean plain = Character.isLetterOrDigit(character) || PUNCTUATION.indexOf(character) >= 0;
            MARKS[character] = (byte) (plain ? 0 : 1);
            MARKS_AFTER[character] = 1;
        }
        MARKS[' '] = 2;
        MARKS['-'] = 2;
        MARKS_AFTER[' '] |= 2;
        MARKS['.'] = 4;
        MARKS_AFTER['w'] |= 4;
        MARKS_AFTER['W'] |= 4;
    }

    private MarkdownEscaper() {}

    /** Returns whether a text has only ASCII letters and digits, single spaces and punctuation that is never escaped. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && !text.endsWith(" ")
                && nextMark(text, 0) == text.length();
    }

    /** Returns the index of the next character that can be markup; the length of the text if there is none. */
    private static int nextMark(String text, int start) {
        char before = ' '; // a character before the start can be markup, so it is not a W
        for (int index = start; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= 0x80 || (MARKS[character] & MARKS_AFTER[before]) != 0) {
                return index;
            }
            before = character;
        }
        return text.length();
    }

    /** Escapes text at any location in a line. */
    static String escape(String plain) {
        if (!mayNeedEscape(plain)) {
            return plain;
        }
        String escaped = ALWAYS.matcher(plain).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
        escaped = HTML_START.matcher(escaped).replaceAll("\\\\<");
        escaped = REFERENCE.matcher(escaped).replaceAll("\\\\&");
        escaped = ADDRESS.matcher(escaped).replaceAll("$0\\\\");
        return LINE_BREAK
                .matcher(escaped)
                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";");
    }

    /** Returns whether a text can match one of the patterns: a fast check that excludes most texts. */
    private static boolean mayNeedEscape(String plain) {
        for (int index = nextMark(plain, 0); index < plain.length(); index = nextMark(plain, index + 1)) {
            if (isMark(plain, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMark(String plain, int index) {
        return switch (plain.charAt(index)) {
            case '\\', '`', '*', '[', ']', '~', '$', '_', '<', '&', '\t', '\n', '\r' -> true;
            case ':' -> plain.startsWith("//", index + 1);
            case '.' -> plain.regionMatches(true, index - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Escapes text in its own line, where it could be block syntax. */
    static String escapeLine(String line) {
        boolean harmless = line.isEmpty() || (Character.isLetter(line.charAt(0)) && !line.endsWith("#"));
        if (harmless) {
            return line;
        }
        String escaped = BLOCK_START.matcher(line).replaceFirst("\\\\$0");
        escaped = RULE.matcher(escaped).replaceFirst("\\\\$0");
        escaped = NUMBERED_START.matcher(escaped).replaceFirst("$1\\\\$2");
        return HEADING_END.matcher(escaped).replaceFirst("\\\\$0");
    }
}
