package io.github.catalogkit.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.markdown.InlineNodes;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.value.Author;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.vocabulary.Role;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    private static final PersonAuthor ANN = PersonAuthor.of("Ann Bell").withAffiliation("Example_ Labs");
    private static final Author CARL = PersonAuthor.of("Carl Dorn").withCreditedAs("C. Dorn");
    private static final OrganizationAuthor GROUP =
            OrganizationAuthor.of("SIG Network").withCreditedAs("the SIG Network");

    @Test
    void hasEachAuthorWithTheAffiliation() {
        assertThat(Byline.plain(List.of(ANN, CARL, GROUP)))
                .isEqualTo("Ann Bell of Example_ Labs, C. Dorn and the SIG Network");
    }

    @Test
    void namesOtherRolesAndOthers() {
        EntryDetailsBuilder details = EntryDetails.of("one", "One").author(CARL).author(GROUP.withRole(Role.EDITOR));
        assertThat(Byline.plain(Work.of(details.build()))).isEqualTo("C. Dorn and the SIG Network (editor)");
        assertThat(Byline.plain(Work.of(details.andOthers(true).build())))
                .isEqualTo("C. Dorn, the SIG Network (editor) and others");
        assertThat(Byline.plain(
                        Work.of(EntryDetails.of("one", "One").andOthers(true).build())))
                .isEmpty();
    }

    @Test
    void isEscapedInMarkdown() {
        assertThat(Byline.markdown(List.of(ANN))).isEqualTo("Ann Bell of Example\\_ Labs");
    }

    @Test
    void isEmptyWithoutAuthors() {
        assertThat(Byline.plain(List.of())).isEmpty();
        assertThat(Byline.markdown(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' by Ann - words'     | Ann",
                "', by Ann and Bob: x' | Ann, Bob",
                "' (by Ann, Bob) x'    | Ann, Bob",
                "' by Ann [Bob]'       | Ann",
                "' by **Ann**, *Bob*'  | Ann, Bob",
                "' by Ann Bell. Words' | Ann Bell",
                "' by Ann, Bell Jr. x' | Ann, Bell Jr.",
                "' by Jo King Jr. (x)' | Jo King Jr.",
                "' by Jo King Jr.'     | Jo King Jr.",
                "' by A B Jr. and C: x' | A B Jr., C",
                "' by Dr. Ann Bell. X' | Dr. Ann Bell",
                "' by far the best'    | ''",
                "' hereby Ann'         | ''",
                "' words by Ann'       | ''",
            })
    void isReadAfterTheWordBy(String line, String names) {
        String text = "x" + line;
        int start = Byline.namesStart(text, 1, text.length()).orElse(text.length());
        List<Node> nodes = nodes(text.substring(start));
        int end = Byline.namesEnd(nodes, text.length() - start);
        List<Author> authors = Byline.parse(nodes(text.substring(start, start + end)), UnaryOperator.identity());
        assertThat(authors.stream().map(Author::name).toList())
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(", ")));
    }

    @Test
    void isReadBack() {
        List<Author> authors = List.of(
                PersonAuthor.of("Ann Bell"), PersonAuthor.of("Carl Dorn"), OrganizationAuthor.of("Bash Foundation"));
        assertThat(Byline.parse(nodes(Byline.markdown(authors)), UnaryOperator.identity()))
                .isEqualTo(authors);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sammy Davis, Jr.",
                "Ann Bell, Sammy Davis, Jr. and Carl Dorn",
                "Sammy Davis, Jr., Ann Bell and Carl Dorn, PhD",
                "Ann Bell, M.D. and Carl Dorn III",
                "Gerard 't Hooft and Juan Perez y Garcia",
            })
    void aSuffixBelongsToTheNameBeforeIt(String byline) {
        List<Author> authors = Byline.parse(nodes(byline), UnaryOperator.identity());
        assertThat(Byline.markdown(authors)).isEqualTo(byline);
        assertThat(authors)
                .allMatch(author ->
                        author instanceof PersonAuthor person && !person.given().isEmpty());
    }

    @Test
    void aSuffixAfterALinkBelongsToTheNameInIt() {
        List<Author> authors = Byline.parse(
                nodes("[Sammy Davis](https://example.org/), Jr. and *Ann Bell*"), UnaryOperator.identity());
        assertThat(authors).containsExactly(PersonAuthor.of("Sammy Davis, Jr."), PersonAuthor.of("Ann Bell"));
    }

    @Test
    void aSuffixIsWrittenOnce() {
        assertThat(Byline.plain(List.of(
                        PersonAuthor.of("Ann Bell").withSuffix("Jr."),
                        PersonAuthor.of("Ann Bell Jr.").withSuffix("Jr."),
                        PersonAuthor.of("Ann Bell").withSuffix("Jr.").withCreditedAs("A. Bell"))))
                .isEqualTo("Ann Bell Jr., Ann Bell Jr. and A. Bell");
    }

    private static List<Node> nodes(String markdown) {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown);
        return InlineNodes.children(document).stream()
                .flatMap(block -> InlineNodes.children(block).stream())
                .toList();
    }
}
