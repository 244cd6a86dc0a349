package io.github.catalogkit.exporter.markdown.entry;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.text.InlineText;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats a phrase as a sentence: with a capital at its start and a period at its end. */
final class Sentence {

    private static final String WORD = "\\p{Ll}[\\p{Ll}\\p{M}'\u2019-]*";

    /** A first word of lowercase letters; one with other characters, such as {@code eBPF} or {@code k8s}, is a name. */
    private static final Pattern START = Pattern.compile("^([*_]*)(" + WORD + ")(?=[*_]*[,;:.!?\u2026)]*(\\s|$))");

    private static final Pattern LOWERCASE = Pattern.compile(WORD);

    /** The ends of sentences in all scripts, a colon, and closing quotation marks. */
    private static final Pattern END = Pattern.compile(
            "[.!?\u2026:\u3002\uFF01\uFF1F\uFF0E\uFF61\u061F\u06D4\u0964][\"'\u201D\u2019\u00BB\u300D]?$");

    private static final Pattern BACKSLASHES = Pattern.compile("\\\\+$");

    private Sentence() {}

    static boolean isLowercaseWord(String text) {
        return LOWERCASE.matcher(text).matches();
    }

    /** Returns a text as Markdown. A first word that is one of these names stays lowercase. */
    static String of(InlineText text, Set<String> names) {
        return ended(started(InlineMarkdown.write(text), names), text.plain());
    }

    /** Returns Markdown with a period, unless its plain text ends like a sentence outside of code. */
    static String ended(String markdown, String plain) {
        if (plain.isBlank() || (END.matcher(plain).find() && !markdown.endsWith("`"))) {
            return markdown;
        }
        return markdown + (endsInOpenEscape(markdown) ? "\\." : ".");
    }

    private static String started(String markdown, Set<String> names) {
        Matcher start = START.matcher(markdown);
        if (!start.find() || names.contains(start.group(2))) {
            return markdown;
        }
        int letter = markdown.codePointAt(start.start(2));
        return start.group(1)
                + Character.toString(Character.toTitleCase(letter))
                + markdown.substring(start.start(2) + Character.charCount(letter));
    }

    /** Returns whether a text ends with a literal backslash, which would escape the period (CommonMark 0.31, section 2.4). */
    private static boolean endsInOpenEscape(String markdown) {
        Matcher backslashes = BACKSLASHES.matcher(markdown);
        return backslashes.find() && backslashes.group().length() % 2 == 1;
    }
}
