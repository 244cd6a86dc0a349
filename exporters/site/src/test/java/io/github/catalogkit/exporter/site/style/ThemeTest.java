package io.github.catalogkit.exporter.site.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.export.ExportException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThemeTest {

    private static final Pattern COLORS = Pattern.compile("--paper:(#\\w+);--accent:(#\\w+)");

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#ffffff", "#ffe600", "#0b5c8a", "#ff0000", "#7f7f7f"})
    void anyAccentCanBeReadByDayAndByNight(String accent) {
        String css = new String(new Theme(accent, false).css(""), StandardCharsets.UTF_8);
        List<MatchResult> schemes = COLORS.matcher(css).results().toList();
        assertThat(schemes)
                .hasSize(2)
                .allSatisfy(scheme -> assertThat(Color.of(scheme.group(1)).contrast(Color.of(scheme.group(2))))
                        .isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void legibleAccentIsKept() {
        assertThat(new String(new Theme("#0b5c8a", false).css(""), StandardCharsets.UTF_8))
                .contains("--accent:#0b5c8a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#0b5c8a;}body{display:none"})
    void accentIsAColor(String accent) {
        assertThatThrownBy(() -> new Theme(accent, false))
                .isInstanceOf(ExportException.class)
                .hasMessageContaining("write one such as #0b5c8a");
    }

    @Test
    void contrastIsThatOfTheStandard() {
        assertThat(Color.of("#000000").contrast(Color.of("#ffffff"))).isEqualTo(21.0);
    }
}
