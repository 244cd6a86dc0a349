package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Conference;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Imprint;
import io.github.catalogkit.value.PartialDate;
import io.github.catalogkit.vocabulary.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateOrderTest {

    private final Rule rule = new DateOrder();

    @ParameterizedTest
    @CsvSource({"2019, 2018", "2018-04, 2018-03", "2018-03-05, 2018-03-04", "2018-04-01, 2018-03"})
    void reportsAnAccessBeforeThePublication(String published, String accessed) {
        assertThat(Inspected.by(rule, tool(published, accessed)))
                .containsExactly("accessed: the entry was accessed on " + accessed + " but published on " + published
                        + "; write a date that is not earlier");
    }

    @ParameterizedTest
    @CsvSource({
        "2018, 2018",
        "2018, 2018-01-01",
        "2018-12, 2018",
        "2018-03-04, 2018-03-04",
        "2018-03-31, 2018-03",
        "2017, 2018"
    })
    void acceptsPossibleDates(String published, String accessed) {
        assertThat(Inspected.by(rule, tool(published, accessed))).isEmpty();
    }

    @Test
    void reportsAnUpdateBeforeTheCreation() {
        Catalog catalog = Catalog.of("example", "Example")
                .withImprint(Imprint.none().withCreated("2019").withUpdated("2018-01"));
        assertThat(Inspected.by(rule, catalog))
                .containsExactly(
                        "imprint.updated: the list was updated on 2018-01 but created on 2019; write a date that is not earlier");
    }

    @ParameterizedTest
    @CsvSource({"0218", "1399", "2201", "9999"})
    void reportsAnImplausibleYear(String year) {
        assertThat(Inspected.by(
                        rule, Tool.of(Inspected.details("Envoy").published(year).build())))
                .containsExactly("published: the year " + Integer.parseInt(year)
                        + " is not between 1400 and 2200; check the year");
    }

    @Test
    void reportsTheYearZeroWhichBibliographiesWriteForAnUnknownOne() {
        assertThat(Inspected.by(
                        rule,
                        Tool.of(Inspected.details("Envoy").published("0000").build())))
                .containsExactly("published: \"0000\" is in the year 1 BCE; leave out an unknown date");
    }

    @ParameterizedTest
    @CsvSource({"0000~", "-0534", "1400", "2200"})
    void acceptsOtherYears(String year) {
        assertThat(Inspected.by(
                        rule, Tool.of(Inspected.details("Envoy").published(year).build())))
                .isEmpty();
    }

    @Test
    void reportsAnImplausibleYearOfAListAndAnAccess() {
        Entry entry = Tool.of(Inspected.details("Envoy").accessed("2999").build());
        Catalog catalog = Catalog.of("example", "Example", Section.of("s", "S", entry))
                .withImprint(Imprint.none().withCreated("0018").withUpdated("9999"));
        assertThat(Inspected.by(rule, catalog))
                .extracting(said -> said.substring(0, said.indexOf(" is not")))
                .containsExactlyInAnyOrder(
                        "imprint.created: the year 18", "imprint.updated: the year 9999", "accessed: the year 2999");
    }

    @Test
    void reportsAnImplausibleYearOfAnEvent() {
        Talk talk = Talk.of(Inspected.details("Envoy").build())
                .withEvent(Event.of("KubeCon").withDate("0018"));
        assertThat(Inspected.by(rule, talk)).singleElement().asString().startsWith("event.date: ");
    }

    @ParameterizedTest
    @CsvSource({"2019/2020, 2018", "2018-22, 2017", "2018-06/2018-07, 2018-05"})
    void isWrongBeforeARangeOrSeasonStarts(String published, String accessed) {
        assertThat(Inspected.by(rule, tool(published, accessed))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1975/2020, 2018", "2018-24, 2018-01", "2018, 2017-24", "2019~, 2018", "2019, 2018~"})
    void isRightWhereARangeSeasonOrApproximateDateAllowsIt(String published, String accessed) {
        assertThat(Inspected.by(rule, tool(published, accessed))).isEmpty();
    }

    @Test
    void isWrongWhereARangeEndsBeforeItStarts() {
        Conference conference =
                Conference.of(Inspected.details("KubeCon").build()).withHeld(PartialDate.of("2017-12-08/2017-12-06"));
        assertThat(Inspected.by(rule, conference))
                .containsExactly(
                        "held: the range \"2017-12-08/2017-12-06\" ends before it starts; write the earlier date first");
    }

    @Test
    void isWrongWhereAStatusIsOlderThanTheEntry() {
        Tool tool = Tool.of(Inspected.details("Envoy")
                .published("2016")
                .status(Status.DEPRECATED)
                .statusSince(PartialDate.of("2015-05"))
                .build());
        assertThat(Inspected.by(rule, tool))
                .containsExactly(
                        "statusSince: the entry was deprecated on 2015-05 but published on 2016; write a date that is not earlier");
    }

    @Test
    void isWrongWhereAnEntryIsAddedAfterTheLastUpdateOfTheList() {
        Catalog catalog = Catalog.of(
                        "example",
                        "Example",
                        Section.of("all", "All", added("2018"), added("2020-01"), added("2019-01-02")))
                .withImprint(Imprint.none().withUpdated("2018-05"));
        assertThat(Inspected.by(rule, catalog))
                .containsExactly(
                        "imprint.updated: the list was updated on 2018-05, but \"2020-01\" was added on 2020-01; write a date that is not earlier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0300", "1086~"})
    void isPlausibleBeforeTheCommonEraAndApproximately(String year) {
        assertThat(Inspected.by(
                        rule, Tool.of(Inspected.details("Envoy").published(year).build())))
                .isEmpty();
    }

    @Test
    void isWrongInAYearThatCannotBeMeantAtTheEndOfARangeToo() {
        Tool tool = Tool.of(Inspected.details("Envoy")
                .published("2018/2918")
                .added(PartialDate.of("0218"))
                .build());
        assertThat(Inspected.by(rule, tool))
                .extracting(said -> said.substring(0, said.indexOf(" is not")))
                .containsExactly("published: the year 2918", "added: the year 218");
    }

    private static Tool added(String date) {
        return Tool.of(Inspected.details(date).added(PartialDate.of(date)).build());
    }

    private static Tool tool(String published, String accessed) {
        return Tool.of(Inspected.details("Envoy")
                .published(published)
                .accessed(accessed)
                .build());
    }
}
