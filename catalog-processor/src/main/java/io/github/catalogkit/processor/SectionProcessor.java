package io.github.catalogkit.processor;

import com.google.auto.service.AutoService;
import io.github.catalogkit.processor.check.DeclarationCheck;
import io.github.catalogkit.processor.make.LocatedSections;
import io.github.catalogkit.processor.make.References;
import io.github.catalogkit.processor.make.SectionMaker;
import io.github.catalogkit.processor.problem.CompilerMessages;
import io.github.catalogkit.processor.problem.Diagnostics;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.DeclarationReader;
import io.github.catalogkit.processor.read.Origins;
import io.github.catalogkit.processor.read.SectionDeclaration;
import io.github.catalogkit.processor.read.SourceTrees;
import io.github.catalogkit.processor.write.ConstantsFiles;
import io.github.catalogkit.processor.write.GeneratedFiles;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The annotation processor for sections: checks sections and entries during compilation, and generates the constants of each
 * section.
 *
 * <p>The output for a class depends only on its source and on the parts that it names, so incremental builds keep the output of
 * unchanged classes ("isolating" in Gradle). {@link CatalogProcessor} checks and generates what needs a whole catalog.
 */
@AutoService(Processor.class)
@SuppressWarnings("exports") // AutoService leaves nothing in the class file
public final class SectionProcessor extends DeclarationProcessor {

    /** Makes the processor, for the compiler. */
    public SectionProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return CatalogAnnotations.sectionNames();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return optionNames(); // otherwise javac warns of unused options in a compilation without a catalog
    }

    @Override
    void process(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(new CompilerMessages(processingEnv.getMessager()));
        Origins origins = new Origins(processingEnv.getElementUtils(), round);
        DeclarationCheck check = new DeclarationCheck(diagnostics, SourceTrees.of(processingEnv));
        Set<TypeElement> outermost = new LinkedHashSet<>();
        Set<TypeElement> withParts = new HashSet<>();
        for (TypeElement element : declared(round)) {
            TypeElement outer = CatalogAnnotations.outermost(element);
            if (origins.isSource(outer)) {
                if (CatalogAnnotations.catalog(element).isEmpty()) {
                    check.check(element);
                }
                outermost.add(outer);
                CatalogAnnotations.part(element).ifPresent(part -> withParts.add(outer));
            }
        }
        outermost.forEach(check::checkLocal);
        outermost.forEach(outer -> write(outer, withParts.contains(outer), origins, diagnostics));
    }

    /** Writes the constants of the sections in a file. For parts of sections in it, only the order of their entries is recorded. */
    private void write(TypeElement outer, boolean hasParts, Origins origins, Diagnostics diagnostics) {
        List<SectionDeclaration> declared = new DeclarationReader(origins, Diagnostics.silent()).sections(outer);
        if (!declared.isEmpty() || hasParts) {
            LocatedSections read = new SectionMaker(diagnostics, References.ofSections(diagnostics)).make(declared);
            new ConstantsFiles(new GeneratedFiles(processingEnv, diagnostics, SectionProcessor.class), diagnostics)
                    .write(outer, read);
        }
    }
}
