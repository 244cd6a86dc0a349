package io.github.catalogkit.processor;

import io.github.catalogkit.processor.check.RuleOptions;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * What the processors have in common: they claim the annotations that they support, which no two of ours share, and
 * whatever happens, the compiler prints no stack trace of theirs.
 */
abstract class DeclarationProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // javac warns of those that nobody claims, which -Werror makes an error
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            process(round);
        } catch (RuntimeException | StackOverflowError e) {
            // A compiler prints the stack trace of a processor that throws, which helps nobody who keeps a list.
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "Catalog Kit failed on these declarations, which is a defect of its own; please report it"
                                    + " with them: " + e + " [catalog:defect]");
        }
        return true;
    }

    /** The options of both processors, and those that were meant to be one, which are reported at our messages. */
    final Set<String> optionNames() {
        return RuleOptions.names(isInitialized() ? processingEnv.getOptions().keySet() : Set.of());
    }

    abstract void process(RoundEnvironment round);

    /**
     * The classes of this round that declare something, in the order of the sources.
     *
     * <p>Asking the compiler for each annotation would have it walk through all classes each time, and not every compiler
     * answers in that order.
     */
    static List<TypeElement> declared(RoundEnvironment round) {
        List<TypeElement> declared = new ArrayList<>();
        for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
            add(root, declared);
        }
        return declared;
    }

    private static void add(TypeElement element, List<TypeElement> declared) {
        if (CatalogAnnotations.isDeclared(element)) {
            declared.add(element);
        }
        ElementFilter.typesIn(element.getEnclosedElements()).forEach(inner -> add(inner, declared));
    }
}
