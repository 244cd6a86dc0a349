package io.github.catalogkit.rule.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Blog;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Newsletter;
import io.github.catalogkit.model.Podcast;
import io.github.catalogkit.model.Work;
import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class MissingUrlTest {

    private static final EntryDetails BARE = EntryDetails.of("a", "A").build();

    @Test
    void isReportedForWhatIsFoundOnTheWebOnly() {
        assertThat(Inspected.by(new MissingUrl(), Blog.of(BARE), Podcast.of(BARE), Newsletter.of(BARE), Work.of(BARE)))
                .containsExactly(
                        "url: the blog \"A\" has neither a URL nor a feed; add url = \"https://...\" or feed = \"https://...\"",
                        "url: the podcast \"A\" has neither a URL nor a feed; add url = \"https://...\" or feed = \"https://...\"",
                        "url: the newsletter \"A\" has neither a URL nor a feed; add url = \"https://...\" or feed = \"https://...\"");
    }

    @Test
    void isNoneWithAUrlOrAFeed() {
        EntryDetails url = BARE.toBuilder().url("https://a.example/").build();
        EntryDetails feed = BARE.toBuilder().feed("https://a.example/feed").build();
        assertThat(Inspected.by(new MissingUrl(), Blog.of(url), Podcast.of(feed)))
                .isEmpty();
    }
}
