package io.github.catalogkit.markdown.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTemplateTest {

    private static final String TOOLS_AND_BOOKS = """
            - {section:tools}
              - {section:servers}
            - [Elsewhere](https://e.example/)
            - {section:books}""";

    @Test
    void writesALinkToASection() {
        assertThat(fill("See {section:tools}.", "tools")).isEqualTo("See [Tools](#tools).");
    }

    @Test
    void writesTheDestinationAndTheTitleOfASection() {
        assertThat(fill("<a href=\"{anchor:tools}\">All **{title:tools}**</a>", "tools"))
                .isEqualTo("<a href=\"#tools\">All **Tools**</a>");
    }

    @Test
    void omitsTheLineOfARemovedSection() {
        assertThat(fill(TOOLS_AND_BOOKS, "tools", "books")).isEqualTo("""
                - [Tools](#tools)
                - [Elsewhere](https://e.example/)
                - [Books](#books)""");
    }

    @Test
    void omitsTheSeparatorOfARemovedSection() {
        String line = "{section:tools} • [All books]({anchor:books}) • {section:talks}";
        assertThat(fill(line, "tools", "talks")).isEqualTo("[Tools](#tools) • [Talks](#talks)");
        assertThat(fill(line, "books", "talks")).isEqualTo("[All books](#books) • [Talks](#talks)");
        assertThat(fill(line, "tools", "books")).isEqualTo("[Tools](#tools) • [All books](#books)");
    }

    @Test
    void leavesTheCellOfARemovedSectionEmpty() {
        assertThat(fill("| {section:tools} | {section:books} |", "books")).isEqualTo("|  | [Books](#books) |");
    }

    @Test
    void writesALineForANewSectionAfterTheSectionBeforeIt() {
        assertThat(fill(TOOLS_AND_BOOKS, "tools", "tools/servers", "tools/clients", "videos", "books", "talks"))
                .isEqualTo("""
                - [Tools](#tools)
                  - [Servers](#servers)
                  - [Clients](#clients)
                - [Videos](#videos)
                - [Elsewhere](https://e.example/)
                - [Books](#books)
                - [Talks](#talks)""");
    }

    @Test
    void writesALineForANewFirstSection() {
        assertThat(fill("Contents:\n" + TOOLS_AND_BOOKS, "news", "tools", "tools/servers", "books"))
                .startsWith("Contents:\n- [News](#news)\n- [Tools](#tools)\n");
    }

    @Test
    void writesALinkForANewSectionInALineOfSeveral() {
        assertThat(fill("{section:tools} | {section:talks}", "tools", "books", "talks", "videos"))
                .isEqualTo("[Tools](#tools) | [Books](#books) | [Talks](#talks) | [Videos](#videos)");
        assertThat(fill("{section:tools} | {section:talks}", "books", "tools", "talks"))
                .isEqualTo("[Books](#books) | [Tools](#tools) | [Talks](#talks)");
    }

    @Test
    void writesANewLineLikeThoseOfItsSiblings() {
        String html = """
                <li><a href="{anchor:tools}">All tools</a></li>
                <li><a href="{anchor:books}">{title:books}</a></li>
                <li><a href="{anchor:talks}">{title:talks}</a></li>""";
        assertThat(fill(html, "tools", "videos", "books", "talks")).isEqualTo("""
                <li><a href="#tools">All tools</a></li>
                <li><a href="#videos">Videos</a></li>
                <li><a href="#books">Books</a></li>
                <li><a href="#talks">Talks</a></li>""");
    }

    @Test
    void writesNoLineForASectionThatIsNotListedOrHasNoListedSibling() {
        assertThat(fill(TOOLS_AND_BOOKS + "\n{unlisted:license}", "tools", "books", "books/old", "license"))
                .isEqualTo("""
                - [Tools](#tools)
                - [Elsewhere](https://e.example/)
                - [Books](#books)""");
    }

    @Test
    void writesNoLineForASectionAboveTheContents() {
        PageSections sections = new PageSections(sections("about", "tools", "books"), 1);
        assertThat(ContentsTemplate.fill("- {section:tools}\n- {section:books}", sections))
                .isEqualTo("- [Tools](#tools)\n- [Books](#books)");
    }

    @Test
    void movesTheLineOfAMovedSectionOnly() {
        assertThat(fill(TOOLS_AND_BOOKS, "books", "tools", "tools/servers")).isEqualTo("""
                - [Books](#books)
                - [Tools](#tools)
                  - [Servers](#servers)
                - [Elsewhere](https://e.example/)""");
    }

    @Test
    void indentsTheLineOfASectionLikeItsSiblings() {
        assertThat(fill(TOOLS_AND_BOOKS, "tools", "tools/servers", "tools/books", "talks"))
                .isEqualTo("""
                - [Tools](#tools)
                  - [Servers](#servers)
                - [Elsewhere](https://e.example/)
                  - [Books](#books)
                - [Talks](#talks)""");
    }

    @Test
    void movesNoPinnedLine() {
        assertThat(fill("- {section:tools}{pinned}\n- {section:books}", "books", "tools"))
                .isEqualTo("- [Tools](#tools)\n- [Books](#books)");
        assertThat(fill("- {section:tools}\n- {section:books}\n{pinned}", "books", "videos", "tools"))
                .isEqualTo("- [Tools](#tools)\n- [Books](#books)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {section:books}\n- {section:tools}\n- {section:talks}",
                "- {section:tools}\n- {section:talks}",
                "- {section:tools}\n    - {section:books}\n- {section:talks}",
                "{section:talks} {section:books} {section:tools}",
                "| {section:talks} | {section:books} |\n|---|---|\n| {section:tools} | |",
                "See {section:tools}.",
                "Nothing",
                "",
            })
    void keepsTheLinesThatAListHas(String text) {
        PageSections sections = new PageSections(sections("tools", "books", "talks", "license"), 0);
        String kept = ContentsTemplate.asIs(text, sections);
        assertThat(ContentsTemplate.fill(kept, sections)).isEqualTo(valuesOnly(text));
    }

    @Test
    void saysWhichLinesMoveAndWhichSectionsAreNotListed() {
        PageSections sections = new PageSections(sections("tools", "books", "talks", "videos", "license"), 0);
        assertThat(ContentsTemplate.asIs(
                        "- {section:tools}\n- {section:talks}\n- {section:videos}\n- {section:books}\nEnd", sections))
                .isEqualTo("""
                - {section:tools}
                - {section:talks}
                - {section:videos}
                - {section:books}{pinned}
                {unlisted:license}
                End""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{section:tools}", "a {{anchor:b-2}", "{{{title:x}", "{unlisted:x}", "x{pinned}", "{x} {"})
    void writesEscapedTextAsItIs(String text) {
        assertThat(fill(ContentsTemplate.escape(text), "tools")).isEqualTo(text);
    }

    private static String fill(String text, String... paths) {
        return ContentsTemplate.fill(text, new PageSections(sections(paths), 0));
    }

    private static String valuesOnly(String text) {
        String filled = text;
        for (PageSections.LinkedSection section : sections("tools", "books", "talks")) {
            filled = filled.replace("{section:" + section.id() + "}", section.link());
        }
        return filled;
    }

    /** Returns sections by their paths, such as {@code tools/servers}. */
    private static List<PageSections.LinkedSection> sections(String... paths) {
        List<PageSections.LinkedSection> sections = new ArrayList<>();
        for (String path : paths) {
            String id = path.substring(path.lastIndexOf('/') + 1);
            String title = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
            sections.add(new PageSections.LinkedSection(id, path.split("/").length, title, "#" + id));
        }
        return sections;
    }
}
