package org.example.consumer;

import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry;
import io.github.catalogkit.containernetworking.ContainerNetworkingRegistry.Tooling;
import io.github.catalogkit.export.CatalogExporter;
import io.github.catalogkit.export.ExportOptions;
import io.github.catalogkit.export.Exporters;
import io.github.catalogkit.export.Selection;
import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.model.RelationKind;
import io.github.catalogkit.model.Tool;
import java.io.IOException;

/** What a program can do with a catalog. */
public final class Tour {

    private static final Catalog CATALOG = ContainerNetworkingRegistry.CATALOG;

    private Tour() {}

    public static void main(String[] arguments) throws IOException {
        Tool cilium = Tooling.Sdn.CILIUM;
        System.out.println(cilium.title() + " is at " + cilium.url());

        CATALOG.search("bandaid").forEach(found -> System.out.println(found.title() + ": " + howToTake(found)));

        CATALOG.related(Tooling.IngressAndGateways.AMBASSADOR, RelationKind.BUILT_ON)
                .forEach(base -> System.out.println("Ambassador is built on " + base.title()));
        CATALOG.referring(Tooling.ServiceMeshes.LINKERD, RelationKind.SUPERSEDED_BY)
                .forEach(former -> System.out.println("Linkerd took the place of " + former.title()));

        cite(Tooling.ServiceMeshes.ISTIO);
    }

    private static String howToTake(Entry entry) {
        return switch (entry.kind()) {
            case TALK, VIDEO -> "watch it";
            case TOOL, DATASET -> "try it";
            case COURSE, TUTORIAL, WORKSHOP -> "work through it";
            case GROUP, SERIES -> "see what it holds";
            case PODCAST -> "listen to it";
            case COMMUNITY, CONFERENCE, ORGANIZATION, PERSON -> "get in touch";
            case ARTICLE,
                    BLOG,
                    BOOK,
                    CHAPTER,
                    DOCUMENTATION,
                    ISSUE,
                    LEGAL_CASE,
                    NEWSLETTER,
                    PAPER,
                    PATENT,
                    RESOURCE,
                    SLIDES,
                    SPECIFICATION,
                    THESIS,
                    WORK -> "read it";
        };
    }

    private static void cite(Entry entry) throws IOException {
        CatalogExporter bibtex = Exporters.load().get("bibtex");
        Catalog one = Selection.everything().withIds(entry.id()).select(CATALOG);
        bibtex.export(one, ExportOptions.defaults(bibtex), System.out);
    }
}
