package io.github.catalogkit.markdown.contents;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of a free text. */
final class Placeholders {

    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";

    /** A placeholder, or the same with more braces before it. */
    private static final Pattern ANY =
            Pattern.compile("\\{+(?:(section|anchor|title|unlisted):(" + ID + ")|pinned)\\}");

    /** A placeholder that is written as a value of a section. */
    static final Pattern OF_SECTION = Pattern.compile("(?<!\\{)\\{(section|anchor|title):(" + ID + ")\\}");

    private static final Pattern UNLISTED = Pattern.compile("\\{unlisted:(" + ID + ")\\}");

    static final String PINNED = "{pinned}";

    private Placeholders() {}

    /** Returns whether a text has placeholders, or something that looks like one. */
    static boolean occurIn(String text) {
        return text.indexOf('{') >= 0 && ANY.matcher(text).find();
    }

    /** Returns literal text with a brace before everything that would be a placeholder. */
    static String escape(String text) {
        return text.indexOf('{') < 0 ? text : ANY.matcher(text).replaceAll(match -> quoted("{" + match.group()));
    }

    /** Returns the id of the section that is not listed, if a line says that. */
    static Optional<String> unlisted(String line) {
        Matcher matcher = UNLISTED.matcher(line.strip());
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Returns a text with values of sections instead of placeholders. */
    static String fill(String text, Function<String, PageSections.LinkedSection> sections) {
        return ANY.matcher(text).replaceAll(match -> quoted(value(match, sections)));
    }

    /** Returns a text with placeholders for sections with other ids. */
    static String rename(String text, UnaryOperator<String> ids) {
        return occurIn(text) ? ANY.matcher(text).replaceAll(match -> quoted(renamed(match, ids))) : text;
    }

    private static String renamed(MatchResult match, UnaryOperator<String> ids) {
        boolean literal = match.group().startsWith("{{") || match.group(1) == null;
        return literal ? match.group() : "{" + match.group(1) + ":" + ids.apply(match.group(2)) + "}";
    }

    private static String value(MatchResult match, Function<String, PageSections.LinkedSection> sections) {
        boolean literal = match.group().startsWith("{{");
        if (literal || match.group(1) == null || match.group(1).equals("unlisted")) {
            return literal ? match.group().substring(1) : match.group();
        }
        PageSections.LinkedSection section = sections.apply(match.group(2));
        return switch (match.group(1)) {
            case "section" -> section.link();
            case "anchor" -> section.destination();
            default -> section.title();
        };
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}
