package io.github.catalogkit.it.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits a page as contributors do: lines and sections are added, removed, moved and changed, in lists and in tables. */
final class RandomEdits {

    private static final Pattern ITEM = Pattern.compile("^(?:\\s*(?:[-*+]|\\d+\\.)\\s|\\|).*\\[.*\\]\\(.*");
    private static final Pattern HEADING = Pattern.compile("##+ .*");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\([^)]*\\)");

    private final Random random;
    private final List<String> lines;
    private final String author;
    private int number;

    private RandomEdits(String page, Random random, String author) {
        this.random = random;
        this.author = author;
        this.lines = new ArrayList<>(List.of(page.split("\n", -1)));
    }

    /** Returns a page with one to five edits, whose texts name an author. */
    static String of(String page, Random random, String author) {
        RandomEdits edits = new RandomEdits(page, random, author);
        int count = 1 + random.nextInt(5);
        for (int edit = 0; edit < count; edit++) {
            edits.edit();
        }
        return String.join("\n", edits.lines);
    }

    private void edit() {
        List<Integer> items = numbers(line -> ITEM.matcher(line).find());
        List<Integer> headings = numbers(line -> HEADING.matcher(line).matches());
        if (!items.isEmpty() && (headings.size() < 3 || random.nextInt(4) > 0)) {
            editLine(items.get(random.nextInt(items.size())));
        } else if (headings.size() > 2) {
            editSection(headings, random.nextInt(headings.size() - 1));
        }
    }

    /** Returns the numbers of lines outside of code. */
    private List<Integer> numbers(Predicate<String> wanted) {
        List<Integer> numbers = new ArrayList<>();
        boolean code = false;
        for (int line = 0; line < lines.size(); line++) {
            code ^= lines.get(line).startsWith("```");
            if (!code && wanted.test(lines.get(line))) {
                numbers.add(line);
            }
        }
        return numbers;
    }

    private void editLine(int line) {
        String text = lines.get(line);
        boolean cell = text.startsWith("|");
        number++;
        switch (random.nextInt(9)) {
            case 0 -> lines.remove(line);
            case 1, 2 ->
                lines.add(
                        line + 1,
                        LINK.matcher(text)
                                .replaceFirst("[" + author + " " + number + "](https://"
                                        + author.toLowerCase(Locale.ROOT) + ".example/" + number + ")"));
            case 3 -> {
                List<Integer> others = numbers(other -> ITEM.matcher(other).find());
                int target = others.get(random.nextInt(others.size()));
                lines.remove(line);
                lines.add(Math.min(target, lines.size()), text);
            }
            case 4 -> {
                if (line + 1 < lines.size() && ITEM.matcher(lines.get(line + 1)).find()) {
                    Collections.swap(lines, line, line + 1);
                }
            }
            case 5 ->
                lines.set(
                        line,
                        text.replaceFirst("\\[([^\\]]*)\\]\\((?=http)", "[Renamed by " + author + " " + number + "]("));
            case 6 ->
                lines.set(
                        line,
                        text.replaceFirst("\\]\\(http[^)]*\\)", "](https://changed.example/" + author + number + ")"));
            case 7 -> lines.set(line, cell ? text : text + " More words of " + author + ".");
            default -> {
                int description = text.indexOf(") - ");
                if (description > 0) {
                    lines.set(
                            line,
                            text.substring(0, description) + ") - Another `description` " + author + number + ".");
                }
            }
        }
    }

    private void editSection(List<Integer> headings, int index) {
        int start = headings.get(index);
        int end = end(headings, index);
        number++;
        switch (random.nextInt(4)) {
            case 0 -> lines.set(start, lines.get(start) + " Renamed by " + author + " " + number);
            case 1 -> lines.subList(start, end).clear();
            case 2 -> {
                List<String> block = new ArrayList<>(lines.subList(start, end));
                lines.subList(start, end).clear();
                List<Integer> others = numbers(line -> HEADING.matcher(line).matches());
                lines.addAll(others.isEmpty() ? start : others.get(random.nextInt(others.size())), block);
            }
            default -> {
                Matcher level = Pattern.compile("#+").matcher(lines.get(start));
                lines.addAll(
                        start,
                        List.of(
                                (level.lookingAt() ? level.group() : "##") + " Brand New " + author + number,
                                "",
                                "- [Fresh " + author + number + "](https://fresh.example/" + author + number
                                        + ") - Fresh words.",
                                ""));
            }
        }
    }

    private int end(List<Integer> headings, int index) {
        int level = lines.get(headings.get(index)).indexOf(' ');
        return headings.subList(index + 1, headings.size()).stream()
                .filter(line -> lines.get(line).indexOf(' ') <= level)
                .findFirst()
                .orElse(lines.size());
    }
}
