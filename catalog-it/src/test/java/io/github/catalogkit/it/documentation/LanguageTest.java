package io.github.catalogkit.it.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages, sources and messages are in plain American English with the words of the field. */
class LanguageTest {

    private static final Pattern CODE_OF_MARKDOWN =
            Pattern.compile("(?ms)^ *```.*?^ *```|`[^`\n]*`|\\]\\([^)]*\\)|<!--.*?-->");

    /** The region of the README with the first catalog. */
    private static final Pattern CATALOG = Pattern.compile("(?ms)^## Container Networking.*");

    private static final Pattern TEXT_OF_JAVA = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\".*?(?<!\\\\)\"\"\"|([\"'])(?:(?!\\1)[^\\\\\n]|\\\\.)*+\\1", Pattern.DOTALL);

    private static final Pattern CODE_OF_JAVADOC = Pattern.compile("\\{@(?:code|link|literal)[^}]*}", Pattern.DOTALL);

    private static final Pattern END_OF_WORD = Pattern.compile("_|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    /** Names of the published API, a type of CSL, and an element of HTML. */
    private static final Pattern FIXED_NAMES = Pattern.compile(
            "WebAddress|blanks(?=BeforeHeading|AfterHeading|BetweenEntries)|MOTION_PICTURE|\"picture\"");

    private final Map<String, String> problems = new TreeMap<>();

    @Test
    void pagesUseTheWordsOfTheField() throws IOException {
        List<Path> pages = new ArrayList<>(Pages.all());
        pages.add(Path.of("SECURITY.md"));
        pages.add(Path.of("CHANGELOG.md"));
        pages.remove(Path.of("docs", "container-networking.md")); // a list with titles of others
        pages.removeIf(page -> page.startsWith(Path.of("examples", "from-markdown")));
        for (Path page : pages) {
            String text = Mask.matches(Files.readString(Pages.PROJECT.resolve(page)), CODE_OF_MARKDOWN);
            check(page, Mask.matches(text, CATALOG));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void commentsAndMessagesUseTheWordsOfTheField() throws IOException {
        for (Path file : sources("main")) {
            checkJava(file, Mask.allBut(Files.readString(file), TEXT_OF_JAVA, text -> true));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void commentsOfTestsUseTheWordsOfTheField() throws IOException {
        for (Path file : sources("test")) {
            checkJava(file, Mask.allBut(Files.readString(file), TEXT_OF_JAVA, text -> text.startsWith("/")));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void namesUseTheWordsOfTheField() throws IOException {
        List<Path> files = new ArrayList<>(sources("main"));
        files.addAll(sources("test"));
        Map<Path, Set<String>> names = DeclaredNames.of(files);
        names.forEach((file, declared) -> declared.forEach(name -> checkName(file, name)));
        assertThat(problems).isEmpty();
    }

    private static List<Path> sources(String kind) throws IOException {
        try (Stream<Path> files = Files.walk(Pages.PROJECT)) {
            return files.filter(file -> isSource(file.toString().replace('\\', '/'), kind))
                    .toList();
        }
    }

    private static boolean isSource(String path, String kind) {
        return path.endsWith(".java")
                && path.contains("/src/" + kind + "/java/")
                && !path.contains("/target/")
                && !path.contains("/catalog-data/")
                && !path.contains("/examples/");
    }

    private void checkJava(Path file, String text) {
        check(Pages.PROJECT.relativize(file), Mask.matches(Mask.matches(text, CODE_OF_JAVADOC), FIXED_NAMES));
    }

    private void checkName(Path file, String name) {
        String words = END_OF_WORD.matcher(Mask.matches(name, FIXED_NAMES)).replaceAll(" ");
        Vocabulary.problems(words).forEach((word, instead) -> problems.put(file + ": " + name, instead));
    }

    private void check(Path file, String text) {
        Vocabulary.problems(text).forEach((word, instead) -> problems.put(file + ":" + word, instead));
    }
}
