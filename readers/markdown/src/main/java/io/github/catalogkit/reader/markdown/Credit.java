package io.github.catalogkit.reader.markdown;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.markdown.page.EntryValues;
import io.github.catalogkit.model.Author;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Who made an entry: the names after "by", directly after its title. */
final class Credit {

    private static final Pattern BY = Pattern.compile("(?:,?[ \u00A0]*|[ \u00A0]*\\()\\b[bB]y[ \u00A0]+");

    /** Where names end, if not with the line. */
    private static final Pattern END = Pattern.compile(
            "[ \u00A0]*(?:[-\u2013\u2014:|;\u00B7]+(?:[ \u00A0]|$)|[()\\[]|,$)|(?<=\\p{Ll})\\.(?:[ \u00A0]|$)");

    private static final Pattern BETWEEN = Pattern.compile("(?:,| and | & | und | et )[ \u00A0]*(?:and |& )?");

    private static final Pattern NAME = Pattern.compile("(?:the )?[@\\p{Lu}\\p{Lo}\\p{N}].*");

    private static final int MOST_WORDS = 5;

    private static final Set<String> OF_ORGANIZATIONS = Set.of(
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

    private final LineDraft draft;

    Credit(LineDraft draft) {
        this.draft = draft;
    }

    /** Reads a credit at the start of a run, after a year if there is one, and returns the rest of it. */
    InlineRun read(InlineRun run) {
        Matcher by = BY.matcher(run.source().text()).region(run.start(), Math.max(run.start(), run.end()));
        if (!by.lookingAt()) {
            return run;
        }
        InlineRun credited = run.from(by.end());
        int end = endOfNames(credited);
        InlineRun rest = credited.from(end);
        List<Author> authors = authors(credited.upTo(end));
        if (credited.start() != by.end() || rest.start() != end || authors.isEmpty()) {
            return run;
        }
        draft.authors.addAll(authors);
        draft.keepTo(by.end());
        draft.putTo(end, Placeholder.AUTHORS, EntryValues.authors(authors));
        boolean closed = by.group().contains("(") && run.source().text().startsWith(")", end);
        return closed ? rest.from(end + 1) : rest;
    }

    /** Reads a credit after a remark in italics, such as "In Chinese"; both stay in the description. */
    void readAfterRemark(InlineRun run) {
        List<Node> nodes = run.nodes();
        int remark = !nodes.isEmpty()
                        && nodes.get(0) instanceof Text text
                        && text.getLiteral().isBlank()
                ? 1
                : 0;
        if (!draft.authors.isEmpty() || nodes.size() <= remark || !(nodes.get(remark) instanceof Emphasis)) {
            return;
        }
        InlineRun rest = run.from(SourceText.end(nodes.get(remark)));
        Matcher by = BY.matcher(run.source().text()).region(rest.start(), Math.max(rest.start(), rest.end()));
        if (by.lookingAt()) {
            InlineRun credited = rest.from(by.end());
            draft.authors.addAll(authors(credited.upTo(endOfNames(credited))));
        }
    }

    private static int endOfNames(InlineRun run) {
        for (Node node : run.nodes()) {
            if (node instanceof Text text) {
                Matcher end = END.matcher(text.getLiteral());
                if (end.find()) {
                    return SourceText.start(node) + end.start();
                }
            } else if (!isName(node)) {
                return SourceText.start(node);
            }
        }
        return run.end();
    }

    private static boolean isName(Node node) {
        return node instanceof Link || node instanceof Emphasis || node instanceof StrongEmphasis;
    }

    private static List<Author> authors(InlineRun run) {
        List<Author> authors = new ArrayList<>();
        for (Node node : run.nodes()) {
            String words = Words.title(InlineNodes.plain(List.of(node)));
            if (isName(node)) {
                authors.add(author(words));
                continue;
            }
            for (String name : BETWEEN.split(" " + words + " ", -1)) {
                if (!name.isBlank() && !isNameLike(name.strip())) {
                    return List.of();
                } else if (!name.isBlank()) {
                    authors.add(author(name.strip()));
                }
            }
        }
        return authors.stream().anyMatch(author -> author.name().isBlank()) ? List.of() : authors;
    }

    private static boolean isNameLike(String name) {
        return NAME.matcher(name).matches() && Words.count(name) <= MOST_WORDS;
    }

    private static Author author(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean organization = OF_ORGANIZATIONS.stream().anyMatch(word -> lower.endsWith(" " + word));
        return organization ? Organization.of(name) : Person.of(name);
    }
}
