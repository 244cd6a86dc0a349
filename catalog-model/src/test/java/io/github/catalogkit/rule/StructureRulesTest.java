package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.EveryKind;
import io.github.catalogkit.model.Group;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Order;
import io.github.catalogkit.model.Organization;
import io.github.catalogkit.model.Person;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.RuleSetting;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Severity;
import io.github.catalogkit.model.Status;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.text.InlineText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules about sections and relations, and about settings themselves. */
class StructureRulesTest {

    @Test
    void anEmptySectionIsFoundButNotOneOfWords() {
        Section empty = Section.of("empty", "Empty");
        Section words = Section.of("licence", "Licence").withIntroduction(InlineText.of("CC0"));
        Section free = Section.of("more", "More").withLayout(Layout.none().withBelow("More elsewhere."));
        assertThat(Inspected.by(new NoEmptySections(), Catalog.of("e", "E", empty, words, free)))
                .containsExactly("title: the section \"Empty\" is empty; expected an entry in it, or no section");
    }

    @Test
    void aSmallSectionIsOneOfFewerEntriesThanWereChosen() {
        assertThat(Inspected.by(new NoSmallSections(), "2", tool("a")))
                .containsExactly(
                        "title: the section \"Proxies\" has 1 entry; expected 2 or more, or another section for"
                                + " them");
        assertThat(Inspected.by(new NoSmallSections(), "3", tool("a"), tool("b")))
                .containsExactly("title: the section \"Proxies\" has 2 entries; expected 3 or more, or another section"
                        + " for them");
        assertThat(Inspected.by(new NoSmallSections(), "1", tool("a"))).isEmpty();
        assertThat(Inspected.by(new NoSmallSections(), "2", tool("a"), tool("b")))
                .isEmpty();
        assertThat(Inspected.by(new NoSmallSections(), "2")).isEmpty();
    }

    @Test
    void aClaimOfDatesLeavesOutWhatHasNone() {
        Section section = Section.of("s", "S", article("a", "2018-03"), tool("b"), article("c", "2017"))
                .withOrder(Order.OLDEST_FIRST);
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", section)))
                .containsExactly("published: \"c\" stands after \"a\", and the section claims the order oldest first;"
                        + " expected it before");
        assertThat(Inspected.by(
                        new SectionsKeepTheirOrder(), Catalog.of("e", "E", section.withOrder(Order.NEWEST_FIRST))))
                .isEmpty();
    }

    @Test
    void theFirstHeadingThatIsTooDeepIsFound() {
        Section deepest = Section.of("s7", "Level 7", tool("a"));
        Section section = deepest;
        for (int level = 6; level >= 1; level--) {
            section = Section.of("s" + level, "Level " + level).withSections(section);
        }
        assertThat(Inspected.by(new HeadingsAreNotTooDeep(), Catalog.of("e", "E", section)))
                .singleElement()
                .asString()
                .contains("\"Level 6\" would be of level 7");
    }

    @Test
    void aCircleOfSuccessorsIsToldAtEachOfItsEntriesAndNowhereElse() {
        Entry outside = Tool.of(
                details("outside").relation(RelationKind.SUPERSEDED_BY, "a").build());
        Entry first =
                Tool.of(details("a").relation(RelationKind.SUPERSEDED_BY, "b").build());
        Entry second = Tool.of(
                details("b").relation(RelationKind.SUPERSEDED_BY, "last", "a").build());
        assertThat(Inspected.by(new NoCirclesOfSuccessors(), outside, first, second, tool("last")))
                .containsExactly(
                        "supersededBy[0]: the entry is superseded in a circle: a -> b -> a; expected one of them to be the"
                                + " last",
                        "supersededBy[1]: the entry is superseded in a circle: b -> a -> b; expected one of them to be the"
                                + " last");
    }

    @Test
    void aLongChainOfSuccessorsIsNoCircle() {
        Entry[] chain = IntStream.range(0, 20_000)
                .mapToObj(number -> details("e" + number)
                        .relation(RelationKind.SUPERSEDED_BY, "e" + (number + 1))
                        .build())
                .map(Tool::of)
                .toArray(Entry[]::new);
        assertThat(Inspected.by(new NoCirclesOfSuccessors(), chain)).isEmpty();
    }

    @Test
    void anArchivedEntryIsFineWithASuccessorOrAReason() {
        EntryDetailsBuilder archived = details("a").status(Status.ARCHIVED);
        assertThat(Inspected.by(new ArchivedEntriesSayMore(), Tool.of(archived.build())))
                .hasSize(1);
        assertThat(Inspected.by(
                        new ArchivedEntriesSayMore(),
                        Tool.of(archived.statusReason("done").build())))
                .isEmpty();
        assertThat(Inspected.by(
                        new ArchivedEntriesSayMore(),
                        Tool.of(details("a")
                                .status(Status.ARCHIVED)
                                .relation(RelationKind.SUPERSEDED_BY, "b")
                                .build())))
                .isEmpty();
        assertThat(Inspected.by(
                        new ArchivedEntriesSayMore(),
                        Tool.of(details("a")
                                .status(Status.ARCHIVED)
                                .relation(RelationKind.USES, "b")
                                .build())))
                .hasSize(1);
    }

    @Test
    void aFormerIdThatIsInUseOrTwiceOrNoneIsFound() {
        assertThat(Inspected.by(
                        new FormerIdsLeadToOne(),
                        Tool.of(details("a").formerIds("b", "old", "No Id").build()),
                        Tool.of(details("b").formerIds("old").build())))
                .extracting(said -> said.substring(0, said.indexOf(';')))
                .containsExactly(
                        "formerIds[0]: \"b\" is the id of an entry in use",
                        "formerIds[2]: the former id \"No Id\" is no identity",
                        "formerIds[0]: \"old\" is already a former id of \"a\"");
    }

    @Test
    void aCatalogueWeighsRulesAndAnOptionWeighsThemAfterIt() {
        Catalog catalog = Catalog.of("e", "E", Section.of("empty", "Empty"))
                .withRules(List.of(RuleSetting.of("empty-section", Severity.ERROR)));
        assertThat(Rules.inspect(catalog)).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Rules.inspect(catalog, List.of(RuleSetting.of("empty-section", Severity.OFF))))
                .isEmpty();
    }

    @Test
    void aValueThatARuleDoesNotTakeIsAFindingAndDoesNotCount() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a")))
                .withRules(List.of(
                        RuleSetting.of("small-section", Severity.WARNING).withValue("few"),
                        RuleSetting.of("plain-http", Severity.WARNING).withValue("1")));
        assertThat(Rules.inspect(catalog).map(Finding::member))
                .containsExactly("rules[0].value", "rules[1].value", "title");
    }

    @Test
    void aRuleHasOneSetting() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a")))
                .withRules(List.of(
                        RuleSetting.of("plain-http", Severity.ERROR), RuleSetting.of("plain-http", Severity.OFF)));
        assertThat(Rules.inspect(catalog).map(finding -> finding.member() + ": " + finding.message()))
                .containsExactly(
                        "rules[1].rule: the rule \"plain-http\" has a setting already; expected one for each rule");
    }

    @Test
    void theBookThatTheListAccompaniesMayBeArchivedToo() {
        Catalog catalog = Catalog.of("e", "E")
                .withCompanion(Book.of(
                        EntryDetails.of("book", "Book").status(Status.ARCHIVED).build()));
        assertThat(Inspected.by(new ArchivedEntriesSayMore(), catalog)).hasSize(1);
    }

    @Test
    void aValueThatTheCatalogueChoosesCountsUntilAnotherIsChosen() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a"), tool("b")))
                .withRules(List.of(
                        RuleSetting.of("small-section", Severity.WARNING).withValue("3")));
        assertThat(Rules.inspect(catalog)).hasSize(1);
        assertThat(Rules.inspect(catalog, List.of(RuleSetting.of("small-section", Severity.ERROR))))
                .hasSize(1);
        assertThat(Rules.inspect(
                        catalog,
                        List.of(RuleSetting.of("small-section", Severity.ERROR).withValue("2"))))
                .isEmpty();
    }

    @Test
    void aSettingOfARuleThatThereIsNotIsAFinding() {
        Catalog catalog = Catalog.of("e", "E")
                .withRules(List.of(
                        RuleSetting.of("plain-http", Severity.OFF),
                        RuleSetting.of("plain-htp", Severity.OFF).withValue("x")));
        assertThat(Inspected.by(new KnownSettings(), catalog))
                .containsExactly("rules[1].rule: there is no rule \"plain-htp\"; did you mean \"plain-http\"?");
    }

    @Test
    void aSettingOfARuleThatIsLikeNoneIsToldWithThoseThatThereAre() {
        Catalog catalog = Catalog.of("e", "E").withRules(List.of(RuleSetting.of("x", Severity.OFF)));
        assertThat(Inspected.by(new KnownSettings(), catalog))
                .singleElement()
                .asString()
                .startsWith("rules[0].rule: there is no rule \"x\"; expected one of rule-setting, duplicate-id, ")
                .endsWith(", page-size");
    }

    @Test
    void anIdOfTwoEntriesIsToldAtTheSecond() {
        Entry proxy = Tool.of(details("a").build());
        Entry held = Group.of(EntryDetails.of("group", "Group")
                .entries(Tool.of(EntryDetails.of("a", "Other")
                        .url("https://example.org/")
                        .build()))
                .build());
        assertThat(Inspected.by(new UniqueIds(), proxy, held))
                .containsExactly("id: the id \"a\" is already that of the entry \"a\"; give one of them another id");
    }

    @Test
    void anIdOfTwoSectionsIsToldAtTheSecond() {
        Section first = Section.of("s", "First");
        Section second = Section.of("t", "Second").withSections(Section.of("s", "Third"));
        assertThat(Inspected.by(new UniqueIds(), Catalog.of("e", "E", first, second)))
                .containsExactly(
                        "id: the id \"s\" is already that of the section \"First\"; give one of them another id");
    }

    @Test
    void anIdOfASectionAndOfAnEntryIsThatOfBoth() {
        assertThat(Inspected.by(new UniqueIds(), Catalog.of("a", "A", Section.of("a", "A", tool("a")))))
                .isEmpty();
    }

    @Test
    void anIdOfTheBookThatTheListAccompaniesIsThatOfNoEntry() {
        Catalog catalog = Catalog.of("e", "E", Section.of("s", "S", tool("a")))
                .withCompanion(Book.of(EntryDetails.of("a", "Book").build()));
        assertThat(Inspected.by(new UniqueIds(), catalog)).hasSize(1);
    }

    @Test
    void aBlankTextIsToldWhereverItStands() {
        Entry entry = Tool.of(EntryDetails.of("a", " ")
                .url("https://example.org/")
                .author(Person.of("Ada"))
                .author(Organization.of(" "))
                .tags("proxy", " ")
                .link("Docs", "https://example.org/docs")
                .link("", "https://example.org/source")
                .build());
        Section section = Section.of("s", "S").withSections(Section.of("t", "", entry));
        assertThat(Inspected.by(new NoBlankText(), Catalog.of("e", " ", section)))
                .containsExactly(
                        "title: the text is blank; expected something to read",
                        "title: the text is blank; expected something to read",
                        "title: the text is blank; expected something to read",
                        "authors[1]: the text is blank; expected something to read",
                        "tags[1]: the text is blank; expected something to read",
                        "links[1].label: the text is blank; expected something to read");
    }

    @Test
    void aTextThatSaysSomethingIsNotBlank() {
        assertThat(Inspected.by(new NoBlankText(), EveryKind.full().toArray(Entry[]::new)))
                .isEmpty();
    }

    @Test
    void aRelationToNoEntryIsTold() {
        Entry entry = Tool.of(details("a")
                .relation(RelationKind.USES, "b", "none", "a")
                .relation(RelationKind.SEE_ALSO, "b", "nowhere")
                .build());
        assertThat(Inspected.by(new RelationsLeadSomewhere(), entry, tool("b")))
                .containsExactly(
                        "seeAlso[1]: \"nowhere\" is no entry of the catalogue \"example\"; expected one that stands in"
                                + " a section of it",
                        "uses[1]: \"none\" is no entry of the catalogue \"example\"; expected one that stands in a"
                                + " section of it",
                        "uses[2]: the entry \"a\" names itself; expected another entry");
    }

    @Test
    void aRelationToAnEntryOrToAnIdThatItHadLeadsSomewhere() {
        Entry entry =
                Tool.of(details("a").relation(RelationKind.USES, "b", "old").build());
        assertThat(Inspected.by(
                        new RelationsLeadSomewhere(),
                        entry,
                        Tool.of(details("b").formerIds("old").build())))
                .isEmpty();
    }

    @Test
    void aTitleIsAfterAnotherWhateverTheCaseOfItsLetters() {
        Section section = Section.of("s", "S", tool("Alpha"), tool("beta"), tool("beta"), tool("Gamma"))
                .withOrder(Order.TITLE);
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", section)))
                .isEmpty();
        Section wrong = Section.of("s", "S", tool("beta"), tool("Alpha")).withOrder(Order.TITLE);
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", wrong)))
                .hasSize(1);
    }

    @Test
    void aSectionWithoutAClaimHasAnyOrder() {
        Section section = Section.of("s", "S", article("beta", "2018"), article("alpha", "2017"), tool("a"));
        assertThat(Inspected.by(new SectionsKeepTheirOrder(), Catalog.of("e", "E", section)))
                .isEmpty();
    }

    private static EntryDetailsBuilder details(String id) {
        return EntryDetails.of(id, id).url("https://example.org/" + id);
    }

    private static Entry tool(String id) {
        return Tool.of(details(id).build());
    }

    private static Entry article(String id, String published) {
        return Article.of(details(id).published(published).build());
    }
}
