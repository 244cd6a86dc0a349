package io.github.catalogkit.exporter.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.testkit.HostileValue;
import io.github.catalogkit.testkit.SampleCatalogs;
import io.github.catalogkit.value.PersonAuthor;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileValuesTest {

    static Stream<String> texts() {
        return HostileValue.accepted("title", "author").map(hostile -> PlainText.normalize(hostile.value()));
    }

    static Stream<WebAddress> urls() {
        return HostileValue.accepted("url").map(hostile -> WebAddress.of(hostile.value()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void showsAHostileTextAsItIs(String text) {
        Tool tool = Tool.of(EntryDetails.of("hostile", text)
                .url("https://example.org/")
                .description(text)
                .author(PersonAuthor.of(text))
                .tags(text)
                .statusReason(text)
                .build());
        Document page = ExportedSite.of(Catalog.of("list", text, Section.of("section", text, tool)))
                .first();
        assertThat(page.expectFirst("h1").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst(".entry .to").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst(".entry .about").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst(".entry .tag").wholeText()).isEqualTo(text);
        assertThat(page.expectFirst(".section").attr("aria-label")).isEqualTo(text);
        assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allMatch(element -> element.attributes().asList().stream()
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void keepsEachUrl(WebAddress address) {
        Tool tool = Tool.of(EntryDetails.of("hostile", "Tool").url(address).build());
        Element link = ExportedSite.of(tool).entry("hostile").expectFirst("a.to");
        assertThat(link.attr("href")).isEqualTo(address.value());
    }

    @Test
    void dataOfTheSearchCannotEndItsScript() {
        ExportedSite site = ExportedSite.of(SampleCatalogs.hostile());
        assertThat(site.text("list.js")).startsWith("globalThis.catalogList={").endsWith("};\n");
        assertThat(site.text("records.js"))
                .startsWith("globalThis.catalogRecords={")
                .endsWith("};\n");
    }
}
