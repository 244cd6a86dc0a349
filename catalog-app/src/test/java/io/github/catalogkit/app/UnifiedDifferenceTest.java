package io.github.catalogkit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDifferenceTest {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+),(\\d+) \\+(\\d+),(\\d+) @@\n");

    @Test
    void isEmptyForEqualTexts() {
        assertThat(UnifiedDifference.of("a.md", "a\n", "a\n")).isEmpty();
    }

    @Test
    void showsAnAddedAndADistantRemovedLineAsTwoHunks() {
        String before = lines(1, 20);
        String after = "new\n" + before.replace("line 20\n", "");
        assertThat(UnifiedDifference.of("a.md", before, after)).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -1,3 +1,4 @@
                +new
                 line 1
                 line 2
                 line 3
                @@ -17,4 +18,3 @@
                 line 17
                 line 18
                 line 19
                -line 20
                """);
    }

    @Test
    void showsChangesWhoseContextsMeetAsOneHunk() {
        String before = lines(1, 9);
        String after = before.replace("line 1\n", "one\n").replace("line 8\n", "");
        assertThat(UnifiedDifference.of("a.md", before, after)).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -1,9 +1,8 @@
                -line 1
                +one
                 line 2
                 line 3
                 line 4
                 line 5
                 line 6
                 line 7
                -line 8
                 line 9
                """);
    }

    @Test
    void marksALastLineWithoutAnEnd() {
        assertThat(UnifiedDifference.of("a.md", "", "a")).isEqualTo("""
                --- a/a.md
                +++ b/a.md
                @@ -0,0 +1,1 @@
                +a
                \\ No newline at end of file
                """);
    }

    @Test
    void appliesAsAPatch() {
        Random random = new Random(1);
        for (int run = 0; run < 500; run++) {
            String before = text(random, random.nextInt(40));
            String after = random.nextBoolean() ? text(random, random.nextInt(40)) : edited(random, before);
            assertThat(patched(before, UnifiedDifference.of("a.md", before, after)))
                    .isEqualTo(after);
        }
    }

    @Test
    void showsTextsWithoutACommonLineAsOneChange() {
        String before = lines(1, 3000);
        String after = before.replace("line", "row");
        assertThat(patched(before, UnifiedDifference.of("a.md", before, after))).isEqualTo(after);
    }

    private static String lines(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(it -> "line " + it + "\n")
                .collect(Collectors.joining());
    }

    private static String text(Random random, int lines) {
        return random.ints(lines, 0, 6).mapToObj(it -> it + "\n").collect(Collectors.joining());
    }

    private static String edited(Random random, String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.add(random.nextInt(lines.size() + 1), "x");
        lines.remove(random.nextInt(lines.size()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** Applies a difference as {@code patch} does. */
    private static String patched(String before, String difference) {
        if (difference.isEmpty()) {
            return before;
        }
        List<String> lines = before.lines().toList();
        StringBuilder after = new StringBuilder();
        int line = 0;
        Matcher hunks = HUNK.matcher(difference);
        for (MatchResult hunk : hunks.results().toList()) {
            int start = Integer.parseInt(hunk.group(1)) - (hunk.group(2).equals("0") ? 0 : 1);
            lines.subList(line, start).forEach(it -> after.append(it).append('\n'));
            int common = 0;
            for (String changed : difference
                    .substring(hunk.end())
                    .split("(?m)^@@", 2)[0]
                    .lines()
                    .toList()) {
                common += changed.startsWith("+") ? 0 : 1;
                if (!changed.startsWith("+")) {
                    assertThat(changed.substring(1)).isEqualTo(lines.get(start + common - 1));
                }
                if (!changed.startsWith("-")) {
                    after.append(changed.substring(1)).append('\n');
                }
            }
            assertThat(common).isEqualTo(Integer.parseInt(hunk.group(2)));
            line = start + common;
        }
        lines.subList(line, lines.size()).forEach(it -> after.append(it).append('\n'));
        return after.toString();
    }
}
