package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages, Javadoc and messages are in plain American English: the words of the field, and none of our own. */
class LanguageTest {

    /** A word that we do not use, and what to write instead; a search for such a word finds none of the patterns. */
    private static final Map<Pattern, String> WORDS = words(
            "catalog(?:ue)s?", "catalog",
            "licen(?:ce)s?", "license",
            "organisations?|organised?", "organization",
            "colours?|behaviours?|favourites?|honours?", "the American spelling",
            "ami(?:ss)", "a problem, wrong",
            "men(?:ds?|ded|ding)", "fix",
            "(?:is|are|be) told|tells? (?:who|what|where|which|whether|that)|told", "report",
            "stands?|stood", "is, appears, is declared",
            "weighs?|weights? of (?:a |the )?rules?", "severity",
            "remarks?", "warning, diagnostic",
            "findings|(?:a|the|each|every|one) finding", "problem",
            "(?<!there )is no(?! (?:longer|more|other|such|way|need))", "is not a valid",
            "web address(?:es)?", "URL",
            "in the way", "already exists",
            "(?:taken|took|takes) (?:its|the) place", "replacement",
            "(?:is|are|not|longer|be) kep(?:t up)", "maintained",
            "blanks", "spaces, whitespace",
            "pictures?", "image",
            "small letters?", "lowercase",
            "struck", "strikethrough",
            "nobody", "the verb in the passive voice");

    /** Comments and string literals, in which a word is text, and identifiers are not. */
    private static final Pattern TEXT_OF_JAVA = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*+\"", Pattern.DOTALL);

    private static final Pattern CODE_OF_MARKDOWN =
            Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]*`|\\]\\([^)]*\\)|<!--.*?-->");

    private static final Pattern CODE_OF_JAVADOC = Pattern.compile("\\{@(?:code|link|literal)[^}]*}", Pattern.DOTALL);

    @Test
    void pagesUseTheWordsOfTheField() throws IOException {
        List<Path> pages = new ArrayList<>(Pages.all());
        pages.add(Path.of("SECURITY.md"));
        pages.add(Path.of("CHANGELOG.md"));
        pages.remove(Path.of("docs", "container-networking.md")); // a list, whose titles are quoted
        pages.removeIf(page -> page.startsWith(Path.of("examples", "from-markdown")));
        Map<String, String> found = new TreeMap<>();
        for (Path page : pages) {
            find(page.toString(), withoutCatalog(blanked(read(page), CODE_OF_MARKDOWN)), found);
        }
        assertThat(found).isEmpty();
    }

    @Test
    void commentsAndMessagesUseTheWordsOfTheField() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Pages.PROJECT)) {
            for (Path file : files.filter(LanguageTest::isMainSource).toList()) {
                String source = Files.readString(file);
                String text = onlyMatches(source, TEXT_OF_JAVA);
                find(Pages.PROJECT.relativize(file).toString(), blanked(text, CODE_OF_JAVADOC), found);
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java")
                && path.contains("/src/main/java/")
                && !path.contains("/target/")
                && !path.contains("/catalog-data/")
                && !path.contains("/examples/");
    }

    private static String read(Path page) throws IOException {
        return Files.readString(Pages.PROJECT.resolve(page));
    }

    /** The region of the README that the first catalog is in. */
    private static String withoutCatalog(String page) {
        return blanked(page, Pattern.compile("(?ms)^## Container Networking.*"));
    }

    /** Returns a text whose matches are spaces, with the same lines. */
    private static String blanked(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    /** Returns a text in which all but the matches is spaces, with the same lines. */
    private static String onlyMatches(String text, Pattern pattern) {
        StringBuilder kept = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        int end = 0;
        while (matcher.find()) {
            kept.append(text.substring(end, matcher.start()).replaceAll("[^\n]", " "))
                    .append(matcher.group());
            end = matcher.end();
        }
        return kept.toString();
    }

    private static void find(String file, String text, Map<String, String> found) {
        WORDS.forEach((word, instead) -> {
            Matcher matcher = word.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.put(file + ":" + line + ": " + matcher.group(), "write " + instead);
            }
        });
    }

    private static Map<Pattern, String> words(String... pairs) {
        Map<Pattern, String> words = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            words.put(Pattern.compile("\\b(?:" + pairs[index] + ")\\b", Pattern.CASE_INSENSITIVE), pairs[index + 1]);
        }
        return words;
    }
}
