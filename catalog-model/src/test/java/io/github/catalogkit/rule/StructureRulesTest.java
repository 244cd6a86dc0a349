package io.github.catalogkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.EntryDetailsBuilder;
import io.github.catalogkit.model.Layout;
import io.github.catalogkit.model.Order;
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
        assertThat(Inspected.by(new NoSmallSections(), "2", tool("a"))).hasSize(1);
        assertThat(Inspected.by(new NoSmallSections(), "1", tool("a"))).isEmpty();
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
