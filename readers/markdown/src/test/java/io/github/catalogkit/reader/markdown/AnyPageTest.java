package io.github.catalogkit.reader.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.source.UnreadableSourceException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Any page can be read and written back unchanged. */
class AnyPageTest {

    private static final long SEED = 2018;

    private static final List<RoundTrip> ROUND_TRIPS = MarkdownishPages.of(SEED)
            .limit(2000)
            .flatMap(AnyPageTest::roundTrip)
            .toList();

    /** A page before and after a round trip. */
    private record RoundTrip(String before, String after) {}

    @Test
    void readsMostPages() {
        assertThat(ROUND_TRIPS).hasSizeGreaterThan(1500);
    }

    @Test
    void writesBackTheSameTree() {
        assertThat(ROUND_TRIPS)
                .allSatisfy(trip -> assertThat(PageTree.of(trip.after()))
                        .isEqualTo(PageTree.of(trip.before().replaceFirst("^\uFEFF", ""))));
    }

    @Test
    void writesTheSameBytesWhenReadAgain() {
        assertThat(ROUND_TRIPS)
                .allSatisfy(
                        trip -> assertThat(ReadPage.of(trip.after()).written()).isEqualTo(trip.after()));
    }

    private static Stream<RoundTrip> roundTrip(String page) {
        String encodable = new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        try {
            return Stream.of(new RoundTrip(encodable, ReadPage.of(encodable).written()));
        } catch (UnreadableSourceException e) {
            return Stream.empty();
        }
    }
}
