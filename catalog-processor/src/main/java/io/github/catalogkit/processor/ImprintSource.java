package io.github.catalogkit.processor;

import com.palantir.javapoet.CodeBlock;
import io.github.catalogkit.model.Imprint;
import java.util.Optional;

/** Writes what a catalogue says of itself as calls that name only what it says. */
final class ImprintSource {

    private ImprintSource() {}

    /** An expression of type {@link Imprint}. */
    static CodeBlock of(Imprint imprint) {
        CodeBlock.Builder code = CodeBlock.builder().add("$T.none()$>$>", Imprint.class);
        if (!imprint.maintainers().isEmpty()) {
            code.add(
                    "\n.withMaintainers($L)",
                    imprint.maintainers().stream().map(AuthorSource::of).collect(CodeBlock.joining(", ")));
        }
        text(code, "withHomepage", imprint.homepage());
        text(code, "withCreated", imprint.created());
        text(code, "withUpdated", imprint.updated());
        text(code, "withLicence", imprint.licence());
        text(code, "withLanguage", imprint.language());
        return code.add("$<$<").build();
    }

    private static void text(CodeBlock.Builder code, String method, Optional<?> value) {
        value.ifPresent(text -> code.add("\n.$L($S)", method, text.toString()));
    }
}
