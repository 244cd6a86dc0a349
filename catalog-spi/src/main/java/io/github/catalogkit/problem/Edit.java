package io.github.catalogkit.problem;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A change of a list. A rule changes the value that its problem is at, and whatever read the list turns that into a change
 * of its text.
 */
public sealed interface Edit {

    /** {@return what a person would write, if this says it} */
    Optional<String> help();

    /**
     * Replaces some of the text of a value.
     *
     * @param wrong the text to replace, which is somewhere in the value; a word is not replaced within another one
     * @param right the text to write
     */
    record Replace(String wrong, String right) implements Edit {

        /** Code, destinations of links and HTML tags in Markdown. */
        private static final Pattern UNREAD =
                Pattern.compile("`[^`\n]*`|\\]\\([^)\\s]*|<[a-zA-Z/!][^>\n]*>|https?://[^\\s)>]*");

        /**
         * {@return where a text occurs in another one, but not within a longer word; -1 if it does not}
         *
         * @param text the text to look in
         * @param wrong the text to look for
         * @param from where to start
         */
        public static int find(String text, String wrong, int from) {
            int at = wrong.isEmpty() ? -1 : text.indexOf(wrong, from);
            while (at >= 0 && (isWithinWord(text, at) || isWithinWord(text, at + wrong.length()))) {
                at = text.indexOf(wrong, at + 1);
            }
            return at;
        }

        private static boolean isWithinWord(String text, int index) {
            return index > 0
                    && index < text.length()
                    && Character.isLetterOrDigit(text.charAt(index - 1))
                    && Character.isLetterOrDigit(text.charAt(index));
        }

        /**
         * {@return where the text occurs in Markdown that people read, which is neither code nor the destination of a link; a
         * URL is found in those too; -1 if it does not occur}
         *
         * @param markdown the Markdown to look in
         */
        public int findInMarkdown(String markdown) {
            int at = find(markdown, wrong, 0);
            while (at >= 0 && !isUrl() && endOfUnread(markdown, at) > at) {
                at = find(markdown, wrong, endOfUnread(markdown, at));
            }
            return at;
        }

        /** {@return whether the text is a URL, which is the same in Markdown as elsewhere} */
        public boolean isUrl() {
            return wrong.startsWith("http");
        }

        /** Returns the end of the code or destination that an offset is in; the offset itself if it is in neither. */
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
     * Makes several parts of one, such as two authors of one that names both. The parts are copies but for the text.
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
     * Replaces a range of the file that the problem is in.
     *
     * @param start where the range starts, counted in UTF-16 units of the text from 0
     * @param end where it ends
     * @param replacement the text to write
     */
    record OfText(int start, int end, String replacement) implements Edit {

        @Override
        public Optional<String> help() {
            return Optional.empty();
        }
    }
}
