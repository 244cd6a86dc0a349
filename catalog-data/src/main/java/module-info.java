/** The Container Networking Reference as a typed registry. */
@org.jspecify.annotations.NullMarked
module io.github.catalogkit.containernetworking {
    requires static org.jspecify;
    requires transitive io.github.catalogkit.model;

    exports io.github.catalogkit.containernetworking;

    provides io.github.catalogkit.registry.CatalogProvider with
            io.github.catalogkit.containernetworking.ContainerNetworkingProvider;
}
