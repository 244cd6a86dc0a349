package org.example.named;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Catalog;
import io.github.catalogkit.annotation.Imprint;

@Catalog(id = "empty", title = "Nothing yet",
        imprint = @Imprint(
                maintainers = {
                    @Author(name = "Martin Luther King, Jr."),
                    @Author(name = "Jean de La Fontaine"),
                    @Author(name = "John Smith V", suffix = "V", family = "Smith"),
                    @Author(name = "Ada King", suffix = "III"),
                    @Author(name = "Pablo Neira Ayuso Jr.", family = "Neira Ayuso"),
                    @Author(name = "Ada King Jr.", family = "King Jr.")
                }))
public interface Named {}
