package io.github.catalogkit.markdown;

import java.util.regex.Pattern;

/**
 * Escapes characters so that they mean only themselves (CommonMark 0.31, section 2.4).
 *
 * <p>Only what could mean something is escaped, since people read the source of a README too.
 */
final class MarkdownEscaper {

    /** What starts a heading, a list or a quote where a line starts with it. */
    private static final Pattern BLOCK_START = Pattern.compile("^(#{1,6}(?= |$)|[-+](?= |$)|>)");

    /** A line across the page, the underline of a heading, or the second line of a table. */
    private static final Pattern RULE = Pattern.compile("^(?=[-:|])[-:| ]+$");

    private static final Pattern NUMBERED_START = Pattern.compile("^([0-9]{1,9})([.)])(?= |$)");

    /** Section 4.2: number signs that would close a heading. */
    private static final Pattern HEADING_END = Pattern.compile("(?<= )#+$");

    private static final Pattern HTML_START = Pattern.compile("<(?=[A-Za-z/!?])");

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    /** Always: backslash, backtick, asterisk, brackets; tilde and dollar too, which GitHub reads. */
    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]~$]");

    /** An underscore between two letters or digits opens and closes nothing (section 6.2, rules 2 and 4). */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    /** What GitHub would make a link, since it reads the characters of a URL without their escapes. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|ftp)(?=://)|(?<![a-z0-9])www(?=\\.)");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\t\\n\\r]");

    /** Beside letters and digits, the characters of ASCII that are never escaped but where {@link #MARKS} says so. */
    private static final String PUNCTUATION = " -.,;()'\"";

    /** The sets that a character of ASCII is in, each a bit: 1 for marks, 2 for marks after a space, 4 for those after a W. */
    private static final byte[] MARKS = new byte[0x80];

    /** The sets whose characters may be marks after this one. */
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

    /** Whether a text holds only ASCII letters and digits, single spaces and punctuation that is never escaped. */
    static boolean isPlain(String text) {
        return !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && !text.endsWith(" ")
                && nextMark(text, 0) == text.length();
    }

    /** Returns where the next character is that may be a mark; the length of the text if there is none. */
    private static int nextMark(String text, int start) {
        char before = ' '; // what is in front of the start, if anything, may be a mark, and so is no W
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

    /** Whether a text holds what any of the patterns looks for; most texts do not. */
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

    /** Escapes what would be block syntax in a line of its own. */
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
