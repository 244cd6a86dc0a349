package io.github.catalogkit.app.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LinkProgressTest {

    private static String after(int seconds, int slowest) {
        return LinkProgress.of(50, 200, 2, 7, Duration.ofSeconds(seconds), Duration.ofSeconds(slowest))
                .toString();
    }

    @Test
    void theTimeLeftIsUnknownAtTheStart() {
        assertThat(after(1, 0)).isEqualTo("50 of 200 links, 2 dead, 7 hosts busy");
    }

    @Test
    void theTimeLeftFollowsFromTheTimeThatHasPassed() {
        assertThat(after(30, 0)).isEqualTo("50 of 200 links, 2 dead, 7 hosts busy, about 1:30 left");
    }

    @Test
    void theSlowestHostBoundsTheTimeLeft() {
        assertThat(after(30, 120)).isEqualTo("50 of 200 links, 2 dead, 7 hosts busy, about 2:00 left");
    }
}
