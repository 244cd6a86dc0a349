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
 * Base class for the processors. They claim their annotations, of which no two processors have the same, and never let the
 * compiler print a stack trace.
 */
abstract class DeclarationProcessor extends AbstractProcessor {

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // javac warns of unclaimed annotations, and -Werror makes that an error
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            process(round);
        } catch (RuntimeException | StackOverflowError e) {
            // A compiler prints the stack trace of an exception, which does not help users.
            processingEnv
                    .getMessager()
                    .printMessage(
                            Diagnostic.Kind.ERROR,
                            "Catalog Kit failed on these declarations, which is a defect of its own; please report it"
                                    + " with them: " + e + " [catalog:defect]");
        }
        return true;
    }

    /** Returns the options of both processors, and misspelled ones, which are reported. */
    final Set<String> optionNames() {
        return RuleOptions.names(isInitialized() ? processingEnv.getOptions().keySet() : Set.of());
    }

    abstract void process(RoundEnvironment round);

    /**
     * Returns the classes of this round that declare something, in the order of the sources.
     *
     * <p>A query for each annotation would traverse all classes each time, and not all compilers keep that order.
     */
    static List<TypeElement> declared(RoundEnvironment round) {
        return declared(ElementFilter.typesIn(round.getRootElements()));
    }

    /** Returns those of outermost classes and all that are nested in them that declare something, in their order. */
    static List<TypeElement> declared(Iterable<TypeElement> roots) {
        List<TypeElement> declared = new ArrayList<>();
        roots.forEach(root -> add(root, declared));
        return declared;
    }

    private static void add(TypeElement element, List<TypeElement> declared) {
        if (CatalogAnnotations.isDeclared(element)) {
            declared.add(element);
        }
        ElementFilter.typesIn(element.getEnclosedElements()).forEach(inner -> add(inner, declared));
    }
}
