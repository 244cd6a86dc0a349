package io.github.catalogkit.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHtmlTest {

    @Test
    void rendersWhatACodeHostDoes() {
        String html = PageHtml.of("""
                # Meshes

                - [x] ~~old~~ https://example.org

                | a | b |
                |---|---|
                | 1 | 2 |

                <details open><summary>More</summary>

                Text with <kbd>Ctrl</kbd>

                </details>
                """);
        Document page = Jsoup.parse(html);
        assertThat(page.select("li input[type=checkbox][checked][disabled]")).hasSize(1);
        assertThat(page.select("del").text()).isEqualTo("old");
        assertThat(page.select("a[href='https://example.org']")).hasSize(1);
        assertThat(page.select("td").eachText()).containsExactly("1", "2");
        assertThat(page.select("details[open] > summary").text()).isEqualTo("More");
        assertThat(page.select("kbd").text()).isEqualTo("Ctrl");
    }

    @Test
    void headingsHaveTheAnchorsOfTheExport() {
        Document page = Jsoup.parse(PageHtml.of("# C++ & *more*\n\n## A  b\n\n## A  b\n\n<h2>Überall 😀</h2>\n"));
        assertThat(page.select("h1, h2").eachAttr("id")).containsExactly("c--more", "a--b", "a--b-1", "überall-");
    }

    @Test
    void keepsRelativeLinksAndImages() {
        Document page =
                Jsoup.parse(PageHtml.of("[a](docs/a.md) [b](#meshes) ![c](images/c.png) [d](mailto:d@example.org)"));
        assertThat(page.select("a").eachAttr("href")).containsExactly("docs/a.md", "#meshes", "mailto:d@example.org");
        assertThat(page.select("img").attr("src")).isEqualTo("images/c.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt&colon;alert(1))",
                "<a href=\"java\nscript:alert(1)\">a</a>",
                "<a href=' &#1; javascript:alert(1)'>a</a>",
                "[a](data:text/html,<script>alert(1)</script>)",
                "[a](vbscript:x) ![a](file:///etc/passwd)",
                "<img src=x onerror=alert(1)>",
                "<img src=\"javascript:alert(1)\">",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
                "<iframe src=\"https://example.org\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=x></object><embed src=x><applet code=x>",
                "<form action=https://example.org><button formaction=javascript:alert(1)>a</button></form>",
                "<input onfocus=alert(1) autofocus>",
                "<details ontoggle=alert(1) open>a</details>",
                "<style>@import 'https://example.org'</style><link rel=stylesheet href=https://example.org>",
                "<p style=\"position:fixed\">a</p>",
                "<base href=https://example.org><meta http-equiv=refresh content=0>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<template><script>alert(1)</script></template>",
                "</main><script>alert(1)</script>",
                "<!--><script>alert(1)</script>-->",
                "`</code><script>alert(1)</script>`",
                "![\" onerror=alert(1) x=\"](y)",
                "[a](https://example.org \"\\\" onclick=alert(1) x=\\\"\")",
                "# <script>alert(1)</script> \"><img src=x onerror=alert(1)>"
            })
    void nothingInAPageCanRun(String markdown) {
        Document page = Jsoup.parse(PageHtml.of(markdown));
        assertThat(page.select(
                        "script, iframe, object, embed, applet, style, link, base, meta, form, button, svg, math,"
                                + " template, noscript"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("style", "srcdoc", "formaction");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute
                                    .getValue()
                                    .replaceAll("[\\s\\p{Cntrl}]", "")
                                    .toLowerCase(java.util.Locale.ROOT))
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:")
                            .doesNotStartWith("file:");
                }
            });
        }
    }
}
