package io.github.catalogkit.containernetworking;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Book;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Image;
import io.github.catalogkit.annotation.Imprint;
import io.github.catalogkit.annotation.RuleSetting;
import io.github.catalogkit.vocabulary.Severity;

/**
 * Declares the Container Networking Reference; programs use {@link ContainerNetworkingRegistry}, which is generated from
 * it.
 */
@Catalog(
        id = "container-networking",
        title = "Container Networking Reference",
        introduction = "A collection of tools and references around container networking accompanying my O'Reilly book"
                + " _Container Networking_.",
        imprint = @Imprint(maintainers = @Author(name = "Michael Hausenblas"), language = "en"),
        accompanies = ContainerNetworking.ContainerNetworkingBook.class,
        sections = {Networking101.class, LinuxKernel.class, Docker.class, Kubernetes.class, Tooling.class},
        // The list is kept as it was found.
        rules = @RuleSetting(rule = "plain-http", severity = Severity.OFF))
interface ContainerNetworking {

    /** The book that the list accompanies. */
    @Book(
            title = "Container Networking",
            authors = @Author(name = "Michael Hausenblas"),
            publisher = "O'Reilly Media",
            published = "2018",
            isbn = "9781492036845",
            cover = @Image(path = "img/cn-book.png", description = "Container Networking book cover"))
    class ContainerNetworkingBook {}
}
