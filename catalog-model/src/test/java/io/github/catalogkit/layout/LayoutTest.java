package io.github.catalogkit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {

    @Test
    void isNoneByDefault() {
        assertThat(Layout.none().isNone()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("layoutsWithOneText")
    void isNotNoneWithAText(Layout layout) {
        assertThat(layout.isNone()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void writesPlaceholdersInLowercaseBetweenBraces(Placeholder placeholder) {
        assertThat(placeholder.word()).matches("[a-z]+").isEqualToIgnoringCase(placeholder.name());
        assertThat(placeholder.form()).isEqualTo("{" + placeholder.word() + (placeholder.hasArgument() ? ":1}" : "}"));
    }

    private static Stream<Layout> layoutsWithOneText() {
        return Stream.of(
                Layout.none().withAbove("x"),
                Layout.none().withMarker("x"),
                Layout.none().withLine("x"),
                Layout.none().withBelow("x"),
                Layout.none().withEnd("x"));
    }
}
