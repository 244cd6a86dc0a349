package io.github.catalogkit.benchmarks.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes one empty class: what is left is what javac takes for a second round. */
@SupportedAnnotationTypes("io.github.catalogkit.annotation.*")
public final class OneClassProcessor extends AbstractProcessor {

    private boolean written;

    /** Makes the processor; the compiler does. */
    public OneClassProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!written) {
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
