package io.github.catalogkit.containernetworking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Kubernetes.OfficialDocumentation;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Kubernetes.ThirdPartyArticles;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Tooling.IngressAndGateways;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Tooling.ProxiesAndLoadBalancers;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Tooling.Sdn;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Tooling.ServiceMeshes;
import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.Catalogs;
import io.github.catalogkit.value.Event;
import io.github.catalogkit.value.OrganizationAuthor;
import io.github.catalogkit.value.PersonAuthor;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContainerNetworkingTest {

    private static final Catalog CATALOG = ContainerNetworkingRegistry.CATALOG;

    @Test
    void isReadThroughTypedConstants() {
        Tool cilium = ContainerNetworkingRegistry.Tooling.Sdn.CILIUM;
        assertThat(cilium.url()).hasToString("https://github.com/cilium/cilium");
        assertThat(cilium.description().plain())
                .isEqualTo("secure network connectivity and loadbalancing based on BPF");
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(Catalogs.load().get("container-networking")).isSameAs(CATALOG);
    }

    @Test
    void knowsPeopleAsData() {
        assertThat(ThirdPartyArticles.KUBERNETES_NETWORKING_101.authors())
                .containsExactly(PersonAuthor.of("Bryan Boreham").withAffiliation("WeaveWorks"));
        assertThat(ThirdPartyArticles.INGRESS_SURVEY_2018_DATA.authors())
                .containsExactly(
                        OrganizationAuthor.of("Kubernetes SIG Network").withCreditedAs("the Kubernetes SIG Network"));
    }

    @Test
    void knowsEventsAsData() {
        Event kubeCon = Event.of("KubeCon").withDate("2017").withPlace("Austin");
        assertThat(ThirdPartyArticles.SERVICE_MESH_PAST_PRESENT_FUTURE.event()).contains(kubeCon);
        assertThat(ThirdPartyArticles.EASY_WAY_TO_KUBERNETES_NETWORKING.event()).contains(kubeCon);
        assertThat(ContainerNetworkingRegistry.LinuxKernel.ANATOMY_OF_CONTAINER.event())
                .contains(Event.of("LinuxCon"));
    }

    @Test
    void knowsTheIssuesTracker() {
        assertThat(OfficialDocumentation.ISSUE_44063.tracker()).contains("kubernetes/kubernetes");
        assertThat(OfficialDocumentation.ISSUE_44063.number()).contains("44063");
    }

    @Test
    void knowsWhatTheTextRefersTo() {
        assertThat(CATALOG.related(Sdn.CANAL, RelationKind.SEE_ALSO)).containsExactly(Sdn.PROJECT_CALICO);
        assertThat(CATALOG.related(Sdn.CONTRAIL, RelationKind.SEE_ALSO)).containsExactly(Sdn.TUNGSTEN_FABRIC);
        assertThat(CATALOG.related(Sdn.PROJECT_CALICO, RelationKind.USES)).containsExactly(Sdn.FLANNEL);
        assertThat(CATALOG.referring(ProxiesAndLoadBalancers.ENVOY, RelationKind.BUILT_ON))
                .containsExactly(IngressAndGateways.AMBASSADOR);
        assertThat(CATALOG.related(ServiceMeshes.CONDUIT, RelationKind.SUPERSEDED_BY))
                .containsExactly(ServiceMeshes.LINKERD);
        assertThat(CATALOG.related(ThirdPartyArticles.ENVOY_AND_ISTIO_WORKSHOP, RelationKind.ABOUT))
                .containsExactly(ProxiesAndLoadBalancers.ENVOY, ServiceMeshes.ISTIO);
    }

    @Test
    void keepsASeriesAndItsPostsTogether() {
        assertThat(ThirdPartyArticles.UNDERSTANDING_KUBERNETES_NETWORKING.entries())
                .containsExactly(
                        ThirdPartyArticles.UNDERSTANDING_PODS,
                        ThirdPartyArticles.UNDERSTANDING_SERVICES,
                        ThirdPartyArticles.UNDERSTANDING_INGRESS);
        assertThat(CATALOG.parentOf(IngressAndGateways.INGRESS_NGINX)).contains(IngressAndGateways.KUBERNETES_INGRESS);
    }

    @Test
    void keepsTheTwoEntriesOfOneAddress() {
        assertThat(CATALOG.entries()
                        .filter(entry -> entry.address()
                                .filter(ThirdPartyArticles.INGRESS_SURVEY_2018.url()::equals)
                                .isPresent())
                        .map(Entry::id))
                .containsExactly("ingress-survey-2018", "ingress-survey-2018-data");
    }

    @Test
    void isSearchedByIdTagAndText() {
        assertThat(CATALOG.find("open-vswitch")).contains(Sdn.OPEN_VSWITCH);
        assertThat(CATALOG.tagged("dns")).contains(Sdn.WEAVE_NET).doesNotContain(Sdn.CILIUM);
        assertThat(CATALOG.search("hausenblas")).isEmpty();
        assertThat(CATALOG.search("hockin"))
                .containsExactly(ThirdPartyArticles.ILLUSTRATED_GUIDE_TO_KUBERNETES_NETWORKING);
    }

    @Test
    void accompaniesABook() {
        Book book = CATALOG.companion().orElseThrow();
        assertThat(book.title()).isEqualTo("Container Networking");
        assertThat(book.publisher()).isEqualTo(Optional.of("O'Reilly Media"));
        assertThat(book.cover().orElseThrow().path()).isEqualTo("img/cn-book.png");
    }
}
