package io.github.catalogkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.catalogkit.value.MalformedValueException;
import io.github.catalogkit.value.PlainText;
import io.github.catalogkit.value.WebAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests how the model handles each hostile value; the test is in the module of the values. */
class HostileValuesTest {

    static Stream<HostileValue> rows() {
        // Paired braces are a rule of citations; a catalog can have any braces.
        return HostileValue.all().filter(row -> !List.of("h19", "h20", "h21").contains(row.id()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isHandledAsItsRowDeclares(HostileValue row) {
        switch (row.verdict()) {
            case "accept", "accept+warn" -> assertThat(read(row)).isEqualTo(row.value());
            case "normalize" -> assertThat(read(row)).isNotEqualTo(row.value()).isNotBlank();
            default -> assertThatThrownBy(() -> read(row)).isInstanceOf(MalformedValueException.class);
        }
    }

    private static String read(HostileValue row) {
        return row.field().equals("url") ? WebAddress.of(row.value()).toString() : PlainText.normalize(row.value());
    }
}
