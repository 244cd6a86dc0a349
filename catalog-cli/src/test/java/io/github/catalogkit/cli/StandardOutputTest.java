package io.github.catalogkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void writesToTheStream() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (StandardOutput output = new StandardOutput(bytes)) {
            output.write('a');
            output.write(new byte[] {'b', 'c', 'd'}, 1, 2);
            assertThat(bytes).hasToString("acd");
            assertThat(output.trouble()).isEmpty();
        }
    }

    @Test
    void remembersAFailure() throws IOException {
        try (StandardOutput output = failing("No space left on device")) {
            output.write('a');
            assertThat(output.trouble()).contains("No space left on device");
        }
    }

    @Test
    void ignoresABrokenPipe() throws IOException {
        try (StandardOutput output = failing("Broken pipe")) {
            output.write('a');
            assertThat(output.trouble()).isEmpty();
        }
    }

    private static StandardOutput failing(String message) {
        return new StandardOutput(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(message);
            }
        });
    }
}
