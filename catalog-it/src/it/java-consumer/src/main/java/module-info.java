module org.example.consumer {
    requires io.github.catalogkit.containernetworking;

    exports org.example;

    uses io.github.catalogkit.registry.CatalogProvider;
}
