package io.github.catalogkit.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An edit of a list. A rule edits the value at which its problem is, and the reader of the list turns that into an edit of
 * its text.
 */
public sealed interface Edit {

    /** {@return a help text that says what to write, if the edit is enough to know it} */
    Optional<String> help();

    /**
     * Replaces some of the text of a value.
     *
     * @param wrong the text to replace, anywhere in the value but not within a longer word
     * @param right the text to write
     */
    record Replace(String wrong, String right) implements Edit {

        /** Code, destinations of links and HTML tags in Markdown. */
        private static final Pattern UNREAD =
                Pattern.compile("`[^`\n]*`|\\]\\([^)\\s]*|<[a-zA-Z/!][^>\n]*>|https?://[^\\s)>]*");

        /**
         * {@return the index of a text in another one, but not within a longer word; -1 if it does not occur}
         *
         * @param text the text to search
         * @param wrong the text to search for
         * @param from the index to start at
         */
        public static int find(String text, String wrong, int from) {
            int at = wrong.isEmpty() ? -1 : text.indexOf(wrong, from);
            while (at >= 0
                    && (isWithinWord(text, at)
                            || isWithinWord(text, at + wrong.length())
                            || (wrong.startsWith("http") && isWithinUrl(text, at, at + wrong.length())))) {
                at = text.indexOf(wrong, at + 1);
            }
            return at;
        }

        /** Returns whether a URL is a part of a longer one: its start, or the URL that an archive or a parameter has. */
        private static boolean isWithinUrl(String text, int start, int end) {
            boolean inner = start > 0 && "/=".indexOf(text.charAt(start - 1)) >= 0;
            int index = end;
            while (index < text.length() && ".,;:!?*_)'".indexOf(text.charAt(index)) >= 0) {
                index++;
            }
            boolean longer = index < text.length()
                    && (index == end || text.charAt(end) != ')')
                    && (Character.isLetterOrDigit(text.charAt(index))
                            || "/-_~%=&#+@$(".indexOf(text.charAt(index)) >= 0);
            return inner || longer;
        }

        private static boolean isWithinWord(String text, int index) {
            return index > 0
                    && index < text.length()
                    && Character.isLetterOrDigit(text.charAt(index - 1))
                    && Character.isLetterOrDigit(text.charAt(index));
        }

        /**
         * {@return the index of the text to replace in Markdown, except in code and link destinations; a URL is found there,
         * too; -1 if it does not occur}
         *
         * @param markdown the Markdown to search
         */
        public int findInMarkdown(String markdown) {
            int at = find(markdown, wrong, 0);
            while (at >= 0 && !isUrl() && endOfUnread(markdown, at) > at) {
                at = find(markdown, wrong, endOfUnread(markdown, at));
            }
            return at;
        }

        /** {@return whether the text to replace is a URL, which Markdown does not escape} */
        public boolean isUrl() {
            return wrong.startsWith("http");
        }

        /** Returns the end of the code or destination around an offset; the offset itself if there is none. */
        private static int endOfUnread(String markdown, int offset) {
            Matcher unread = UNREAD.matcher(markdown);
            while (unread.find() && unread.start() <= offset) {
                if (offset < unread.end()) {
                    return unread.end();
                }
            }
            return offset;
        }

        @Override
        public Optional<String> help() {
            return Optional.of(right.isEmpty() ? "remove \"" + wrong + "\"" : "write \"" + right + "\"");
        }
    }

    /**
     * Splits a part into several, such as an author whose name is that of two people. The new parts differ only in the text.
     *
     * @param wrong the text of the part
     * @param right the text of each part to write
     */
    record Split(String wrong, List<String> right) implements Edit {

        /**
         * Makes an edit.
         *
         * @param wrong the text of the part
         * @param right the text of each part to write
         */
        public Split {
            right = List.copyOf(right);
        }

        @Override
        public Optional<String> help() {
            return Optional.of("write "
                    + right.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(" and ")) + " apart");
        }
    }

    /**
     * Assigns values to members of the part that the problem is in, whether it has them or not.
     *
     * @param values the values
     */
    record Assign(List<Value> values) implements Edit {

        /**
         * A value to assign.
         *
         * @param member the name of the member, such as {@code status}
         * @param value a text or a constant of an enumeration
         */
        public record Value(String member, Object value) {

            /** {@return the value as text; a constant is a word in lowercase} */
            public String text() {
                return value instanceof Enum<?> word
                        ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : value.toString();
            }

            /** Returns the value as a message names it: {@code status "archived"}. */
            @Override
            public String toString() {
                return member + " \"" + text() + "\"";
            }
        }

        /**
         * Makes an edit.
         *
         * @param values the values
         */
        public Assign {
            values = List.copyOf(values);
        }

        @Override
        public Optional<String> help() {
            return Optional.of("set " + values.stream().map(Value::toString).collect(Collectors.joining(" and ")));
        }
    }

    /**
     * Replaces a range of the file that the problem is in.
     *
     * @param start the start of the range in UTF-16 code units, from 0
     * @param end the end of the range, exclusive
     * @param replacement the text to write
     */
    record OfText(int start, int end, String replacement) implements Edit {

        /**
         * {@return one edit that has the effect of several}
         *
         * @param text the text that the edits are of
         * @param edits the edits, at least one, which do not overlap
         */
        public static OfText together(String text, List<OfText> edits) {
            List<OfText> inOrder = edits.stream()
                    .sorted(Comparator.comparingInt(OfText::start))
                    .toList();
            StringBuilder replacement = new StringBuilder();
            int start = inOrder.get(0).start();
            int at = start;
            for (OfText edit : inOrder) {
                replacement.append(text, at, edit.start()).append(edit.replacement());
                at = edit.end();
            }
            return new OfText(start, at, replacement.toString());
        }

        @Override
        public Optional<String> help() {
            return Optional.empty();
        }
    }
}
