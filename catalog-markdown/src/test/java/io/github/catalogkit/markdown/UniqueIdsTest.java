package io.github.catalogkit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.value.WebAddress;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UniqueIdsTest {

    @Test
    void anIdIsDerivedFromTheTitleElseFromTheUrlElseFromANumber() {
        UniqueIds ids = new UniqueIds();
        assertThat(ids.next("Open vSwitch", Optional.empty(), "", "entry")).isEqualTo("open-vswitch");
        assertThat(ids.next("\u7db2", Optional.of(WebAddress.of("https://example.org/mesh.html")), "", "entry"))
                .isEqualTo("mesh");
        assertThat(ids.next("\u7db2", Optional.empty(), "", "entry")).isEqualTo("entry-3");
    }

    @Test
    void anIdThatIsTakenIsDistinguishedByItsParentOrANumber() {
        UniqueIds ids = new UniqueIds(Set.of("envoy"));
        assertThat(ids.next("Envoy", Optional.empty(), "proxies", "entry")).isEqualTo("proxies-envoy");
        assertThat(ids.next("Envoy", Optional.empty(), "proxies", "entry")).isEqualTo("envoy-2");
        assertThat(ids.next("Envoy", Optional.empty(), "", "entry")).isEqualTo("envoy-3");
    }
}
