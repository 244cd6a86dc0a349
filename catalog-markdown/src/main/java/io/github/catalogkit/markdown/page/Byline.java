package io.github.catalogkit.markdown.page;

import io.github.catalogkit.markdown.InlineMarkdown;
import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.text.Enumeration;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.NameSuffix;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A byline, without the word "by":
 * {@code Ann Bell of Example Labs, Carl Dorn and the SIG Network}.
 *
 * <p>Parsing is more lenient than writing: names can be separated by other conjunctions, and can be links or emphasized. An
 * affiliation is parsed as part of the name, since "of" also occurs in names.
 */
public final class Byline {

    private static final Pattern BY = Pattern.compile("(?:,?[ \u00A0]*|[ \u00A0]*\\()\\b[bB]y[ \u00A0]+");

    /** The end of names before the end of the line; a sentence ends after a suffix, unless more names follow. */
    private static final Pattern END =
            Pattern.compile("[ \u00A0]*(?:[-\u2013\u2014:|;\u00B7]+(?:[ \u00A0]|$)|[()\\[]|,$)"
                    + "|(?<=\\p{Ll})(?<!\\b(?:[JS]n?r|Dr|Prof|St|Esq|Ph))\\.(?:[ \u00A0]|$)"
                    + "|(?<=\\b(?:[JS]n?r|Esq)\\.)[ \u00A0](?!(?:and|und|et|of) |&)");

    private static final Pattern CONJUNCTION = Pattern.compile("(?:,| and | & | und | et )[ \u00A0]*(?:and |& )?");

    private static final Pattern NAME = Pattern.compile("(?:the )?[@\\p{Lu}\\p{Lo}\\p{N}].*");

    private static final Pattern WHITESPACE = Pattern.compile("\\p{javaWhitespace}+");

    private static final int MOST_WORDS = 5;

    /** The last words of names of organizations. */
    private static final Set<String> ORGANIZATION_WORDS = Set.of(
            "inc",
            "inc.",
            "llc",
            "ltd",
            "ltd.",
            "gmbh",
            "foundation",
            "team",
            "labs",
            "university",
            "institute",
            "community",
            "group",
            "project",
            "corporation",
            "company",
            "association",
            "society",
            "press",
            "media");

    private Byline() {}

    /**
     * Writes a byline as plain text.
     *
     * @param authors the authors in their order
     * @return the names with affiliations and roles; empty for no author
     */
    public static String plain(List<Author> authors) {
        return Enumeration.of(authors.stream().map(Byline::plain).toList());
    }

    /**
     * Writes the byline of an entry as plain text, with "others" at its end if there are more authors than it names.
     *
     * @param entry the entry
     * @return the names with affiliations and roles; empty for no author
     */
    public static String plain(Entry entry) {
        Stream<String> others = entry.details().andOthers() ? Stream.of("others") : Stream.empty();
        return entry.authors().isEmpty()
                ? ""
                : Enumeration.of(Stream.concat(entry.authors().stream().map(Byline::plain), others)
                        .toList());
    }

    /**
     * Writes the byline of an entry as inline Markdown, with "others" at its end if there are more authors than it names.
     *
     * @param entry the entry
     * @return the names with affiliations and roles; empty for no author
     */
    public static String markdown(Entry entry) {
        return InlineMarkdown.write(plain(entry));
    }

    /**
     * Writes a byline as inline Markdown.
     *
     * @param authors the authors in their order
     * @return the names with affiliations and roles; empty for no author
     */
    public static String markdown(List<Author> authors) {
        return InlineMarkdown.write(plain(authors));
    }

    /**
     * Returns the start of names after the word "by".
     *
     * @param text the text of a file
     * @param start the index of the word, or of a comma or parenthesis before it
     * @param end the end of the line
     * @return the index after the word and its spaces; empty if the word is not there
     */
    public static OptionalInt namesStart(String text, int start, int end) {
        Matcher by = BY.matcher(text).region(start, Math.max(start, end));
        return by.lookingAt() ? OptionalInt.of(by.end()) : OptionalInt.empty();
    }

    /**
     * Returns the end of names.
     *
     * @param nodes the nodes of the line after the word "by", with their source spans
     * @param end the end of the line
     * @return the index of the first character after the names
     */
    public static int namesEnd(List<Node> nodes, int end) {
        for (Node node : nodes) {
            int start = node.getSourceSpans().get(0).getInputIndex();
            if (node instanceof Text text) {
                Matcher found = END.matcher(text.getLiteral());
                if (found.find()) {
                    return start + found.start();
                }
            } else if (!isOneName(node)) {
                return start;
            }
        }
        return end;
    }

    /**
     * Parses the names of a byline.
     *
     * @param nodes the nodes with the names
     * @param clean converts any text to a valid name
     * @return the authors in their order; empty if the nodes do not look like names
     */
    public static List<Author> parse(List<Node> nodes, UnaryOperator<String> clean) {
        List<String> names = new ArrayList<>();
        for (Node node : nodes) {
            String text = clean.apply(InlineNodes.plain(List.of(node)));
            List<String> here = isOneName(node) ? List.of(text) : names(text);
            if (!isOneName(node) && !here.stream().allMatch(Byline::isNameLike)) {
                return List.of();
            }
            names.addAll(here);
        }
        List<Author> authors = withSuffixes(names).stream().map(Byline::author).toList();
        return authors.stream().anyMatch(author -> author.name().isBlank()) ? List.of() : authors;
    }

    private static List<String> names(String text) {
        return CONJUNCTION
                .splitAsStream(" " + text + " ")
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Joins each suffix after a comma, such as "Jr.", with the name before it. */
    private static List<String> withSuffixes(List<String> parts) {
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            if (!names.isEmpty() && NameSuffix.isSuffix(part)) {
                names.add(names.remove(names.size() - 1) + ", " + part);
            } else {
                names.add(part);
            }
        }
        return names;
    }

    private static String plain(Author author) {
        String name = author instanceof PersonAuthor person ? plain(person) : author.creditedAs();
        return author.role() == Role.AUTHOR
                ? name
                : name + " (" + author.role().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String plain(PersonAuthor person) {
        String name = person.creditedAs().equals(person.name()) ? person.fullName() : person.creditedAs();
        return name
                + person.affiliation()
                        .map(organization -> " of " + organization)
                        .orElse("");
    }

    private static boolean isOneName(Node node) {
        return node instanceof Link || node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    private static boolean isNameLike(String name) {
        return NAME.matcher(name).matches() && words(name) <= MOST_WORDS;
    }

    private static long words(String name) {
        return Stream.of(WHITESPACE.split(name))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static Author author(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean organization = ORGANIZATION_WORDS.stream().anyMatch(word -> lower.endsWith(" " + word));
        return organization ? OrganizationAuthor.of(name) : PersonAuthor.of(name);
    }
}
