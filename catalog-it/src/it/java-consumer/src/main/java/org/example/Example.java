package org.example;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.Catalogs;
import java.util.List;

public class Example {

    public static String tool() {
        Tool t = ContainerNetworkingRegistry.Tooling.Sdn.CILIUM;
        return t.title() + " " + t.url();
    }

    public static List<String> sections() {
        return ContainerNetworkingRegistry.CATALOG.sections().stream().map(Section::title).toList();
    }

    public static List<String> search() {
        Catalog catalog = Catalogs.load().get("container-networking");
        return List.of(
                catalog.find("open-vswitch").orElseThrow().title(),
                catalog.tagged("vpn").findFirst().orElseThrow().title(),
                catalog.related(
                                ContainerNetworkingRegistry.Tooling.IngressAndGateways.AMBASSADOR,
                                RelationKind.BUILT_ON)
                        .findFirst()
                        .orElseThrow()
                        .title());
    }

    public static String how(Entry entry) {
        return switch (entry.kind()) {
            case TOOL, DATASET -> "use";
            case TALK, VIDEO -> "watch";
            case COURSE, TUTORIAL, WORKSHOP -> "learn";
            case ARTICLE, BOOK, DOCUMENTATION, ISSUE, PAPER, SERIES, SLIDES, SPECIFICATION -> "read";
            case GROUP, RESOURCE -> "look";
            default -> "meet";
        };
    }
}
