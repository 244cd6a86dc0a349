package io.github.catalogkit.app.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.app.UserErrorException;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Rules;
import io.github.catalogkit.source.Readers;
import io.github.catalogkit.value.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedKindsTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/bats-core/bats-core, TOOL",
        "https://www.npmjs.com/package/express, TOOL",
        "https://apps.apple.com/us/app/bear/id1091189122, TOOL",
        "https://arxiv.org/abs/1706.03762, PAPER",
        "https://doi.org/10.1000/182, PAPER",
        "https://dl.acm.org/doi/10.1145/3592980, PAPER",
        "https://www.rfc-editor.org/rfc/rfc3986, SPECIFICATION",
        "https://www.w3.org/TR/did-core/, SPECIFICATION",
        "https://www.amazon.co.uk/Some-Title/dp/149194353X, BOOK",
        "https://www.manning.com/books/express-in-action, BOOK",
        "https://www.youtube.com/watch?v=lZI51YzIgVE, VIDEO",
        "https://speakerdeck.com/user/deck, SLIDES",
        "https://www.coursera.org/learn/algorithms, COURSE",
        "https://podcasts.apple.com/us/podcast/x/id1, PODCAST",
        "https://someone.medium.com/a-post-1234, ARTICLE",
        "https://engineering.example/2017/05/a-post, ARTICLE",
        "https://blog.example.com/a-post, ARTICLE",
        "https://users.slack.com/, COMMUNITY",
        "https://github.com/a/b/issues/12, ISSUE",
        "https://huggingface.co/datasets/squad, DATASET",
        "https://web.archive.org/web/20200101000000/https://arxiv.org/abs/1706.03762, PAPER"
    })
    void urlsImplyKinds(String url, Kind kind) {
        assertThat(kindOf("## Section\n\n- [A](" + url + ")\n")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/",
        "https://slack.com/",
        "https://github.com/a",
        "https://github.com/a/awesome-b",
        "https://example.com/report.pdf",
        "https://notgithub.com/a/b",
        "https://example.com/?u=https://arxiv.org/abs/1706.03762"
    })
    void otherUrlsImplyNone(String url) {
        assertThat(kindOf("## Section\n\n- [A](" + url + ")\n")).isEqualTo(Kind.RESOURCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Books, BOOK",
        "Book, BOOK",
        "📚 Free Books, BOOK",
        "Books for Beginners, BOOK",
        "Command-line Utilities, TOOL",
        "Audio and Video Tools, TOOL",
        "SRE Tools (open source), TOOL",
        "Misc Articles, ARTICLE",
        "Conferences & Meetups, CONFERENCE",
        "Mailing Lists, COMMUNITY",
        "Theses, THESIS",
        "'Workflow: Tools and Utilities', TOOL",
        "Specs & RFCs, SPECIFICATION",
        "Books and Articles, RESOURCE",
        "Books and Resources, RESOURCE",
        "Modeling & Documentation, RESOURCE",
        "Bookkeeping, RESOURCE"
    })
    void namesOfSectionsImplyKinds(String section, Kind kind) {
        assertThat(kindOf("## " + section + "\n\n- [A](https://a.example/)\n")).isEqualTo(kind);
    }

    @Test
    void theNearestSectionThatNamesAKindCounts() {
        String list = "## Talks\n\n### Networking\n\n#### Papers\n\n- [A](https://a.example/)\n";
        assertThat(kindOf(list)).isEqualTo(Kind.PAPER);
        assertThat(kindOf(list.replace("Papers", "Routing"))).isEqualTo(Kind.TALK);
    }

    @Test
    void aGroupOfEntriesCountsAsASection() {
        String list = "## Section\n\n- Podcasts\n  - [A](https://a.example/)\n  - [B](https://b.example/)\n";
        assertThat(proposed(list).entries().skip(1)).extracting(Entry::kind).containsOnly(Kind.PODCAST);
    }

    @Test
    void toolsForATopicAreNotOfItsKind() {
        assertThat(kindOf("## Packages\n\n### Documentation\n\n- [A](https://github.com/a/b)\n"))
                .isEqualTo(Kind.TOOL);
        assertThat(kindOf("## Packages\n\n### Documentation\n\n- [A](https://a.example/)\n"))
                .isEqualTo(Kind.RESOURCE);
    }

    @Test
    void theSectionOutweighsATypicalUrl() {
        assertThat(kindOf("## Books\n\n- [A](https://github.com/a/b)\n")).isEqualTo(Kind.BOOK);
        assertThat(kindOf("## Conferences\n\n- [A](https://www.youtube.com/watch?v=1)\n"))
                .isEqualTo(Kind.TALK);
    }

    @Test
    void aDecisiveUrlOutweighsTheSection() {
        assertThat(kindOf("## Talks\n\n- [A](https://speakerdeck.com/a/b)\n")).isEqualTo(Kind.SLIDES);
        assertThat(kindOf("## Articles\n\n- [A](https://arxiv.org/abs/1706.03762)\n"))
                .isEqualTo(Kind.PAPER);
    }

    @Test
    void unclearEvidenceKeepsTheKind() {
        assertThat(kindOf("## Tools\n\n- [A](https://www.youtube.com/watch?v=1)\n"))
                .isEqualTo(Kind.RESOURCE);
        assertThat(kindOf("## Guides\n\n- [A](https://github.com/a/b)\n")).isEqualTo(Kind.RESOURCE);
    }

    @Test
    void pdfFilesArePapersWhereSectionsNamePapers() {
        String file = "\n\n- [A](https://example.com/a.pdf)\n";
        assertThat(kindOf("## Articles & Papers" + file)).isEqualTo(Kind.PAPER);
        assertThat(kindOf("## Articles and Presentations" + file)).isEqualTo(Kind.SLIDES);
    }

    @Test
    void aVideoThatIsCalledATalkIsOne() {
        assertThat(kindOf("## Culture\n\n- [Meetup: SRE](https://www.youtube.com/watch?v=1)\n"))
                .isEqualTo(Kind.TALK);
    }

    @Test
    void theTitleImpliesAKind() {
        assertThat(kindOf("## Section\n\n- [Risky Business Podcast](https://a.example/)\n"))
                .isEqualTo(Kind.PODCAST);
    }

    @Test
    void labelsImplyAKind() {
        assertThat(kindOf("## Section\n\n- [A](https://a.example/) - B. ([Source Code](https://b.example/))\n"))
                .isEqualTo(Kind.TOOL);
        assertThat(kindOf("## Section\n\n- [A](https://a.example/) - B. ([PDF](https://b.example/))\n"))
                .isEqualTo(Kind.PAPER);
    }

    @Test
    void theTitleOfTheListIsTheWeakestEvidence() {
        Catalog catalog = kinds("""
                # Awesome Podcasts

                ## English

                - [A](https://a.example/)
                - [B](https://www.manning.com/books/b)
                - [C](https://github.com/c/d)
                """);
        assertThat(catalog.entries()).extracting(Entry::kind).containsExactly(Kind.PODCAST, Kind.BOOK, Kind.RESOURCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Engineering Blogs, BLOG",
        "Awesome list of podcasts for engineers, PODCAST",
        "Awesome - Most Cited Deep Learning Papers, PAPER",
        "Awesome Mac, RESOURCE"
    })
    void theTitleOfTheListImpliesAKind(String title, Kind kind) {
        assertThat(kinds("# " + title + "\n\n## English\n\n- [A](https://a.example/)\n")
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(kind);
    }

    @Test
    void sectionsNamedByAuthorsAreOfTheKindOfTheList() {
        assertThat(kinds("# Engineering Blogs\n\n## Companies\n\n- [A](https://a.example/)\n")
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.BLOG);
        assertThat(kindOf("## Companies\n\n- [A](https://a.example/)\n")).isEqualTo(Kind.ORGANIZATION);
    }

    @Test
    void aTopicInAListOfAnotherKindImpliesNone() {
        assertThat(kinds("# Podcasts\n\n## General Software\n\n- [A](https://a.example/)\n")
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.RESOURCE);
    }

    @Test
    void repositoriesInAListOfListsAreNoTools() {
        Catalog catalog = kinds("# Lists\n\n## Technical\n\n- [a](https://github.com/a/b)\n");
        assertThat(catalog.entries()).extracting(Entry::kind).containsExactly(Kind.RESOURCE);
    }

    @Test
    void anEntryAmongToolsIsATool() {
        String tools = "- [A](https://github.com/a/a)\n- [B](https://github.com/b/b)\n- [C](https://github.com/c/c)\n";
        assertThat(proposed("## Shells\n\n" + tools + "- [D](https://d.example/)\n")
                        .entries())
                .extracting(Entry::kind)
                .containsOnly(Kind.TOOL);
        assertThat(proposed("## Shells\n\n" + tools + "- [D](https://d.example/)\n- [E](https://doi.org/10.1/2)\n")
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.TOOL, Kind.TOOL, Kind.TOOL, Kind.RESOURCE, Kind.PAPER);
    }

    @Test
    void linksBelowAnEntryAreNotOfTheKindOfItsSection() {
        Catalog catalog = proposed("## Books\n\n- [A](https://a.example/)\n  - [Review](https://b.example/)\n");
        assertThat(catalog.entries()).extracting(Entry::kind).containsExactly(Kind.BOOK, Kind.RESOURCE);
    }

    @Test
    void anEntryKeepsAKindOfItsOwn() {
        Tool tool = Tool.of(EntryDetails.of("a", "A").url("https://a.example/").build());
        Catalog catalog = Catalog.of("list", "List", Section.of("books", "Books", tool));
        assertThat(ImportedKinds.of(catalog, settings("paper")).catalog()).isEqualTo(catalog);
    }

    @Test
    void aSetKindIsForAllEntries() {
        assertThat(kinds("# List\n\n## Books\n\n- [A](https://a.example/)\n  - [B](https://arxiv.org/abs/1)\n", "tool")
                        .entries())
                .extracting(Entry::kind)
                .containsOnly(Kind.TOOL);
    }

    @Test
    void aKindOfASectionIsForItsSubsections() {
        String list = """
                # List

                ## Reading

                - [A](https://a.example/)

                ### Old

                - [B](https://b.example/)

                ### New

                - [C](https://c.example/)

                ## Code

                - [D](https://github.com/d/d)
                """;
        assertThat(kinds(list, "reading=book", "New=article").entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.BOOK, Kind.BOOK, Kind.ARTICLE, Kind.TOOL);
        assertThat(kinds(list, "READING=book", "course").entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.BOOK, Kind.BOOK, Kind.BOOK, Kind.COURSE);
    }

    @Test
    void theLastKindOfASectionApplies() {
        assertThat(kinds("# List\n\n## A = B\n\n- [A](https://a.example/)\n", "A = B=book", "ab=course")
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.COURSE);
    }

    @Test
    void withoutProposalsOnlySetKindsApply() {
        Catalog read =
                read("# List\n\n## Code\n\n- [A](https://github.com/a/a)\n\n## Text\n\n- [B](https://b.example/)\n");
        assertThat(ImportedKinds.of(read, KindSettings.of(List.of(), false)).catalog())
                .isEqualTo(read);
        assertThat(ImportedKinds.of(read, KindSettings.of(List.of("text=book"), false))
                        .catalog()
                        .entries())
                .extracting(Entry::kind)
                .containsExactly(Kind.RESOURCE, Kind.BOOK);
    }

    @Test
    void rejectsAnUnknownKind() {
        assertThatThrownBy(() -> settings("tol"))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("there is no kind \"tol\"; did you mean \"tool\"?");
        assertThatThrownBy(() -> settings("books=whatever"))
                .hasMessageStartingWith("there is no kind \"whatever\"; write one of article, blog, book, ");
    }

    @Test
    void rejectsAnUnknownSection() {
        Catalog read =
                read("# List\n\n## Reading\n\n- [A](https://a.example/)\n\n## Code\n\n- [B](https://b.example/)\n");
        assertThatThrownBy(() -> ImportedKinds.of(read, settings("Readng=book")))
                .isInstanceOf(UserErrorException.class)
                .hasMessage("the list has no section \"Readng\"; did you mean \"Reading\"?");
        assertThatThrownBy(() -> ImportedKinds.of(read, settings("Elsewhere=book")))
                .hasMessage(
                        "the list has no section \"Elsewhere\"; write the id or the title of a section: reading, code");
    }

    @Test
    void saysWhichKindsByWhichEvidence() {
        Catalog read = read("""
                # List

                ## Code

                - [A](https://github.com/a/a)
                - [B](https://gitlab.com/b/b)
                - [C](https://github.com/c/c)
                - [D](https://codeberg.org/d/d)
                - [E](https://git.sr.ht/~e/e)
                - [F](https://f.example/a) - F. ([slides](https://f.example/))

                ## Books

                - [G](https://g.example/)

                ## Other

                - [H](https://h.example/)
                """);
        assertThat(ImportedKinds.of(read, KindSettings.proposing()).summary())
                .containsExactly(
                        "Kinds: 5 tool (github.com 2, codeberg.org 1, git.sr.ht 1, others 1)",
                        "       1 book (section \"Books\" 1)",
                        "       1 slides (label \"slides\" 1)",
                        "       1 resource (no clear evidence)");
        assertThat(ImportedKinds.of(read, settings("tool")).summary()).containsExactly("Kinds: 8 tool (as set 8)");
    }

    @Test
    void saysNothingIfNoKindChanges() {
        assertThat(ImportedKinds.of(read("# List\n\n## A\n\n- [A](https://a.example/)\n"), KindSettings.proposing())
                        .summary())
                .isEmpty();
    }

    @Test
    void turnsOffRulesThatReportOnlyWhatKindsRequire() {
        ImportedKinds imported =
                ImportedKinds.of(read("# List\n\n## Papers\n\n- [A](https://a.example/)\n"), KindSettings.proposing());
        assertThat(imported.catalog().rules()).containsExactly(RuleSetting.of("incomplete-paper", Severity.OFF));
        assertThat(Rules.inspect(imported.catalog()))
                .noneMatch(problem -> problem.code().equals("incomplete-paper"));
        assertThat(imported.summary())
                .contains("Rules: incomplete-paper is off in the catalog; remove this setting to see its 2 warnings.");
    }

    @Test
    void keepsARuleThatTheCatalogSets() {
        RuleSetting setting = RuleSetting.of("incomplete-paper", Severity.ERROR);
        Catalog read =
                read("# List\n\n## Papers\n\n- [A](https://a.example/)\n").withRules(List.of(setting));
        assertThat(ImportedKinds.of(read, KindSettings.proposing()).catalog().rules())
                .containsExactly(setting);
    }

    private static Kind kindOf(String sections) {
        return proposed(sections).entries().findFirst().map(Entry::kind).orElseThrow();
    }

    private static Catalog proposed(String sections) {
        return kinds("# Title\n\n" + sections);
    }

    private static Catalog kinds(String list, String... settings) {
        return ImportedKinds.of(read(list), settings(settings)).catalog();
    }

    private static KindSettings settings(String... texts) {
        return KindSettings.of(List.of(texts), true);
    }

    private static Catalog read(String list) {
        try {
            return Readers.load()
                    .ofFormat("markdown")
                    .orElseThrow()
                    .read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), "List")
                    .catalog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
