package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Does nothing, or with {@code -Awrite} writes one empty class: what is left is what javac takes for any processor. */
@SupportedAnnotationTypes("io.github.catalogkit.annotation.*")
@SupportedOptions("write")
public final class IdleProcessor extends AbstractProcessor {

    private boolean written;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written && processingEnv.getOptions().containsKey("write")) {
            written = true;
            try (Writer out =
                    processingEnv.getFiler().createSourceFile("big.Empty").openWriter()) {
                out.write("package big;\n\nfinal class Empty {}\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return false;
    }
}
