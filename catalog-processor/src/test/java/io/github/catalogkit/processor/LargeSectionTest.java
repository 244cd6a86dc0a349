package io.github.catalogkit.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.Entry;
import io.github.catalogkit.registry.Catalogs;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A section may have more constants than a class initializer can create. */
class LargeSectionTest {

    @Test
    void compilesAndLoads() throws ReflectiveOperationException, IOException {
        int count = 3_000;
        Compilation compilation = Compilation.of(Map.of("sample/Large.java", large(count), "other/User.java", """
                package other;
                import io.github.catalogkit.model.Tool;
                import java.util.List;
                public class User {
                    public static List<Tool> some() {
                        return List.of(sample.LargeRegistry.All.TOOL0, sample.LargeRegistry.All.TOOL_2999);
                    }
                }
                """));
        assertThat(compilation.said()).isEmpty();
        try (URLClassLoader loader = compilation.loader()) {
            Catalog catalog = Catalogs.load(loader).get("large");
            List<Entry> entries = catalog.sections().get(0).entries();
            assertThat(entries)
                    .extracting(Entry::title)
                    .containsExactlyElementsOf(IntStream.range(0, count)
                            .mapToObj(number -> "Tool " + number)
                            .toList());
            Method some = loader.loadClass("other.User").getMethod("some");
            assertThat(some.invoke(null)).isEqualTo(List.of(entries.get(0), entries.get(count - 1)));
        }
    }

    @Test
    void compilesNextToASectionNamedLikeOneOfItsParts() {
        String beside = """
                @SuppressWarnings("catalog:empty-section") @Section("Part 1")
                interface AllPart1 {}
                """;
        String source = large(1_000).replace("interface Large {", "interface Large {\n" + beside);
        assertThat(Compilation.of(Map.of("sample/Large.java", source)).said()).isEmpty();
    }

    private static String large(int count) {
        String entries = IntStream.range(0, count)
                .mapToObj(number -> """
                        @Tool(title = "Tool %1$d", url = "https://example.org/%1$d", description = "a *tool* of %1$d")
                        @Layout(line = "[{title}]({url}) (%1$d)")
                        class Tool%1$d {}
                        """.formatted(number))
                .collect(Collectors.joining());
        return """
                package sample;
                import io.github.catalogkit.annotation.*;
                @Catalog(id = "large", title = "Large")
                interface Large {
                    @Section("All")
                    interface All {
                        %s
                    }
                }
                """.formatted(entries);
    }
}
