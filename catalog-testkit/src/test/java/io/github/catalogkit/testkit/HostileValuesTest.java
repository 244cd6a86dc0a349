package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.model.WebAddress;
import io.github.catalogkit.text.MalformedValueException;
import io.github.catalogkit.text.PlainText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model makes of each hostile value; it stands here since the values do. */
class HostileValuesTest {

    static Stream<HostileValue> rows() {
        return HostileValue.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isTreatedAsItsRowSays(HostileValue row) {
        switch (row.verdict()) {
            case "accept", "accept+warn" -> assertThat(read(row)).isEqualTo(row.value());
            case "normalise" -> assertThat(read(row)).isNotEqualTo(row.value()).isNotBlank();
            default -> assertThatThrownBy(() -> read(row)).isInstanceOf(MalformedValueException.class);
        }
    }

    private static String read(HostileValue row) {
        return row.field().equals("url")
                ? WebAddress.of(row.value()).toString()
                : PlainText.normalizeTitle(row.value());
    }
}
