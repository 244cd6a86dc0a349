package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTest {

    @Test
    void readsATypedConstant() {
        assertEquals("Cilium https://github.com/cilium/cilium", Example.tool());
    }

    @Test
    void readsTheSections() {
        assertEquals(List.of("Networking 101", "Linux kernel", "Docker", "Kubernetes", "Tooling"), Example.sections());
    }

    @Test
    void findsByIdTagAndRelation() {
        assertEquals(List.of("Open vSwitch", "OpenVPN", "Envoy"), Example.search());
    }

    @Test
    void switchesOverKinds() {
        assertEquals("watch", Example.how(
                ContainerNetworkingRegistry.Kubernetes.ThirdPartyArticles.SERVICE_MESH_PAST_PRESENT_FUTURE));
    }
}
