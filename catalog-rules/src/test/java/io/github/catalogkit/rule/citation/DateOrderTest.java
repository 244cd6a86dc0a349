package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Talk;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.Imprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"1400", "2200"})
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

    private static Tool tool(String published, String accessed) {
        return Tool.of(Inspected.details("Envoy")
                .published(published)
                .accessed(accessed)
                .build());
    }
}
