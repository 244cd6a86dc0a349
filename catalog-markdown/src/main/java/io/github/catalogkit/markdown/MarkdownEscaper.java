package io.github.catalogkit.markdown;

import java.util.regex.Pattern;

/**
 * Writes characters so that they mean only themselves (CommonMark 0.31, section 2.4).
 *
 * <p>Only what could mean something is escaped, since people read the source of a README too.
 */
final class MarkdownEscaper {

    /** What starts a heading, a list, a quote or a line across the page where a line starts with it. */
    private static final Pattern BLOCK_START = Pattern.compile("^(#{1,6}(?= |$)|[-+](?= |$)|>|=+$|-+$)");

    private static final Pattern NUMBERED_START = Pattern.compile("^([0-9]{1,9})([.)])(?= |$)");

    private static final Pattern HTML_START = Pattern.compile("<(?=[A-Za-z/!?])");

    private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");

    /** Always: backslash, backtick, asterisk, brackets; tilde and dollar too, which GitHub reads. */
    private static final Pattern ALWAYS = Pattern.compile("[\\\\`*\\[\\]~$]");

    /** An underscore between two letters or digits opens and closes nothing (section 6.2, rules 2 and 4). */
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private MarkdownEscaper() {}

    /** Escapes a run of characters wherever it stands in a line. */
    static String escape(String plain) {
        String escaped = ALWAYS.matcher(plain).replaceAll("\\\\$0");
        escaped = UNDERSCORE.matcher(escaped).replaceAll("\\\\_");
        escaped = HTML_START.matcher(escaped).replaceAll("\\\\<");
        return REFERENCE.matcher(escaped).replaceAll("\\\\&");
    }

    /** Escapes what would be block syntax at the start of a line. */
    static String escapeStart(String line) {
        String escaped = BLOCK_START.matcher(line).replaceFirst("\\\\$0");
        return NUMBERED_START.matcher(escaped).replaceFirst("$1\\\\$2");
    }
}
