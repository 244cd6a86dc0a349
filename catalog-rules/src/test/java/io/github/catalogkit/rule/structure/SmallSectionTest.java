package io.github.catalogkit.rule.structure;

import static io.github.catalogkit.rule.Samples.tool;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.rule.Inspected;
import org.junit.jupiter.api.Test;

class SmallSectionTest {

    @Test
    void reportsASectionWithFewerEntriesThanConfigured() {
        assertThat(Inspected.by(new SmallSection(), "2", tool("a")))
                .containsExactly(
                        "title: the section \"Proxies\" has 1 entry, but the minimum is 2; add entries, or move them to another section");
        assertThat(Inspected.by(new SmallSection(), "3", tool("a"), tool("b")))
                .containsExactly(
                        "title: the section \"Proxies\" has 2 entries, but the minimum is 3; add entries, or move them to another section");
        assertThat(Inspected.by(new SmallSection(), "1", tool("a"))).isEmpty();
        assertThat(Inspected.by(new SmallSection(), "2", tool("a"), tool("b"))).isEmpty();
        assertThat(Inspected.by(new SmallSection(), "2")).isEmpty();
    }
}
