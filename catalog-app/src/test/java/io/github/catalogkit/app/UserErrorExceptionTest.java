package io.github.catalogkit.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.catalogkit.problem.TextRange;
import io.github.catalogkit.source.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UserErrorExceptionTest {

    @Test
    void startsWithTheLocationIfItIsKnown() {
        UserErrorException error = UserErrorException.in(
                "list.md", new UnreadableSourceException("no list", Optional.of(TextRange.at(2, 3))));
        assertThat(error).hasMessage("list.md:2:3: error: no list");
        assertThat(error.isLocated()).isTrue();
        assertThat(error.isRequest()).isFalse();
    }

    @Test
    void startsWithTheFileIfTheLocationIsUnknown() {
        UserErrorException error = UserErrorException.in("list.md", new UnreadableSourceException("no list"));
        assertThat(error).hasMessage("list.md: no list");
        assertThat(error.isLocated()).isFalse();
    }

    @Test
    void isARequestErrorIfNothingWasRead() {
        assertThat(UserErrorException.request("no such format").isRequest()).isTrue();
        assertThat(UserErrorException.in("list.md", "broken").isRequest()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("problems")
    void describesAFileSystemError(IOException problem, String words) {
        assertThat(UserErrorException.in("list.md", problem))
                .hasMessage("list.md: " + words)
                .hasCause(problem);
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                Arguments.of(new NoSuchFileException("a"), "there is no such file"),
                Arguments.of(new AccessDeniedException("a"), "permission denied"),
                Arguments.of(new FileAlreadyExistsException("a"), "a exists and is not a folder"),
                Arguments.of(new NotDirectoryException("a"), "a is not a folder"),
                Arguments.of(new FileSystemLoopException("a"), "the links lead in a circle"),
                Arguments.of(new FileSystemException("a", null, "disk full"), "disk full"),
                Arguments.of(new FileSystemException("a"), "the file system refused it (FileSystemException)"),
                Arguments.of(new IOException("no room"), "no room"),
                Arguments.of(new IOException(), "IOException"));
    }
}
