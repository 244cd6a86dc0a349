package io.github.catalogkit.links.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.links.page.PageReader;
import io.github.catalogkit.links.page.WebPage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {

    private static final String TEXT = "<p>" + "Words of a page. ".repeat(20);

    private static WebPage page(String html, boolean complete) {
        return PageReader.read(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", complete);
    }

    private static final WebPage PAGE = page(
            "<h2 id=usage>Usage</h2><a name=old></a><h2 id='user-content-install'>x</h2><h2 id='über'>x</h2>"
                    + "<!-- <p id=hidden> -->" + TEXT,
            true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "#usage",
                "#old",
                "#install",
                "#%C3%BCber",
                "#/packages/cilium",
                "#!route",
                "#L10-L20",
                "#page=5",
                "#:~:text=words",
                "#usage:~:text=words",
            })
    void aPlaceIsThereOrIsNotAnId(String fragment) {
        assertThat(Fragments.isMissing(fragment, PAGE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#Usage", "#hidden", "#no-such-place"})
    void aPlaceIsMissing(String fragment) {
        assertThat(Fragments.isMissing(fragment, PAGE)).isTrue();
    }

    @Test
    void theRestOfALongPageIsUnknown() {
        assertThat(Fragments.isMissing("#late", page(TEXT, false))).isFalse();
    }

    @Test
    void whatAScriptDrawsIsUnknown() {
        assertThat(Fragments.isMissing("#usage", page("<div id=root></div><script src=a.js></script>", true)))
                .isFalse();
    }
}
