package io.github.catalogkit.rule.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Book;
import io.github.catalogkit.model.EntryDetails;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.rule.Inspected;
import io.github.catalogkit.value.Image;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/ada/cover.png",
                "C:\\covers\\a.png",
                "file:///a.png",
                "../a.png",
                "a/../../b.png",
                "~/a.png"
            })
    void reportsAPathOutsideOfTheRepository(String path) {
        assertThat(inspect(path)).singleElement().asString().startsWith("cover.path: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cover.png", "images/cover.png", "./cover.png", "https://example.org/cover.png"})
    void acceptsAUrlOrARelativePath(String path) {
        assertThat(inspect(path)).isEmpty();
    }

    @Test
    void theImageOfAnyKindIsInspected() {
        Tool tool = Tool.of(EntryDetails.of("a", "A")
                .url("https://a.example/")
                .image(new Image("/home/ada/logo.svg", "the logo"))
                .build());
        assertThat(Inspected.by(new ImagePath(), tool))
                .containsExactly(
                        "image.path: the path \"/home/ada/logo.svg\" is not in the repository of the list; write a path relative to the list, such as \"images/logo.svg\", or a URL");
    }

    private static List<String> inspect(String path) {
        return Inspected.by(
                new ImagePath(), Book.of(EntryDetails.of("a", "A").build()).withCover(new Image(path, "the cover")));
    }
}
