package io.github.catalogkit.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Cilium, cilium",
        "ProjectCalico, project-calico",
        "OpenVpn, open-vpn",
        "HTTPServer, http-server",
        "Networking101, networking-101",
        "Issue44063, issue-44063",
        "Ipv6AndContainers, ipv6-and-containers",
        "K8sIngressSurvey2018, k8s-ingress-survey-2018",
        "Envoy_Proxy, envoy-proxy",
        "_Leading, leading",
        "Trailing_, trailing",
        "AzToZA, az-to-za",
        "IP4, ip4",
        "Go2to9, go2to9",
        "V10, v-10",
        "Top90_99, top-90-99",
        "iTerm, i-term",
        "X, x",
    })
    void isDerivedFromTheNameOfAClass(String className, String slug) {
        assertThat(Slug.ofClassName(className)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Træfik", "_", "漢字", "$"})
    void isNotDerivedFromANameOutsideAscii(String className) {
        assertThatThrownBy(() -> Slug.ofClassName(className)).isInstanceOf(MalformedValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "z", "0", "9", "a-z", "0-9", "envoy"})
    void keepsAValidId(String slug) {
        assertThat(Slug.require(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "`", "{", "/", ":", "-", "a-", "-a", "a--b", "A", "a b", "a_b", "é", "a\n"})
    void rejectsAMalformedId(String text) {
        assertThatThrownBy(() -> Slug.require(text))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageContaining("lowercase ASCII letters, digits and single hyphens; write ");
    }
}
