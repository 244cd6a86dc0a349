package io.github.catalogkit.benchmarks.program;

import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Does nothing: what is left is what javac itself takes for having a processor. */
@SupportedAnnotationTypes("io.github.catalogkit.annotation.*")
public final class IdleProcessor extends AbstractProcessor {

    /** Makes the processor; the compiler does. */
    public IdleProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
