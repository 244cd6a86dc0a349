package io.github.catalogkit.rule.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Article;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierInUrlTest {

    private final Rule rule = new IdentifierInUrl();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://doi.org/10.1000 | the DOI \"10.1000\", which is not a valid DOI",
                "https://doi.org/https://doi.org/10.1000/182 | the DOI \"https://doi.org/10.1000/182\", which is more than the DOI",
                "https://DOI.org/10.1000 | the DOI \"10.1000\", which is not a valid DOI",
                "https://arxiv.org/abs/1713.03762 | the identifier \"1713.03762\", which has the month 13",
                "https://arxiv.org/pdf/1706.0376.pdf | the identifier \"1706.0376\", which has 4 digits",
                "https://orcid.org/0000-0002-1825-0098 | the ORCID iD \"0000-0002-1825-0098\", which ends with 8",
                "https://portal.issn.org/resource/ISSN/0378-5954 | the ISSN \"0378-5954\", which ends with 4",
            })
    void reportsWhatIsWrong(String url, String problem) {
        assertThat(Inspected.by(rule, article(url)))
                .singleElement()
                .asString()
                .startsWith("url: the URL \"" + url + "\" has " + problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://doi.org/10.1000/182",
                "https://doi.org/10.1000%2F182",
                "https://dx.doi.org/10.1145/2890955?x=1",
                "https://doi.org/",
                "https://doi.org/10/abc",
                "https://www.doi.org/the-identifier/what-is-a-doi/",
                "https://arxiv.org/abs/1706.03762",
                "https://arxiv.org/pdf/hep-th/9901001v2",
                "https://arxiv.org/pdf/1706.03762.pdf#page=3",
                "https://arxiv.org/list/cs.NI/recent",
                "https://orcid.org/0000-0002-1825-0097/",
                "https://orcid.org/signin",
                "https://portal.issn.org/resource/ISSN/0378-5955",
                "https://example.org/10.1/x",
                "https://arxiv.org",
            })
    void acceptsValidIdentifiersAndOtherUrls(String url) {
        assertThat(Inspected.by(rule, article(url))).isEmpty();
    }

    @Test
    void checksFurtherLinks() {
        Entry entry = Article.of(Inspected.details("Attention")
                .link("Paper", "https://arxiv.org/abs/1713.03762")
                .build());
        assertThat(Inspected.by(rule, entry)).singleElement().asString().startsWith("links[0].url: the URL");
    }

    private static Entry article(String url) {
        return Article.of(EntryDetails.of("attention", "Attention").url(url).build());
    }
}
