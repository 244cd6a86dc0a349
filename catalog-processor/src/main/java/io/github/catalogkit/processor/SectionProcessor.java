package io.github.catalogkit.processor;

import com.google.auto.service.AutoService;
import io.github.catalogkit.processor.check.DeclarationCheck;
import io.github.catalogkit.processor.make.LocatedSections;
import io.github.catalogkit.processor.make.RelationReader;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Checks sections and entries as they are compiled, and writes the constants of each section.
 *
 * <p>What it writes for a class depends on the source of that class alone, so a build that compiles only what was changed
 * keeps the rest ("isolating" in the words of Gradle). {@link CatalogProcessor} does what needs a whole catalog, and
 * checks its class.
 */
@AutoService(Processor.class)
@SuppressWarnings("exports") // AutoService leaves nothing in the class file
public final class SectionProcessor extends DeclarationProcessor {

    /** Makes the processor; the compiler does. */
    public SectionProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return CatalogAnnotations.sectionNames();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return optionNames(); // else javac warns of an option where a compilation has no catalog
    }

    @Override
    void process(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(new CompilerMessages(processingEnv.getMessager()));
        Origins origins = new Origins(processingEnv.getElementUtils(), round);
        DeclarationCheck check = new DeclarationCheck(diagnostics, SourceTrees.of(processingEnv));
        Set<TypeElement> outermost = new LinkedHashSet<>();
        for (TypeElement element : declared(round)) {
            TypeElement outer = CatalogAnnotations.outermost(element);
            if (origins.isSource(outer)) {
                if (CatalogAnnotations.catalog(element).isEmpty()) {
                    check.check(element);
                }
                outermost.add(outer);
            }
        }
        outermost.forEach(check::checkLocal);
        outermost.forEach(outer -> write(outer, origins, diagnostics));
    }

    private void write(TypeElement outer, Origins origins, Diagnostics diagnostics) {
        List<SectionDeclaration> declared = new DeclarationReader(origins, Diagnostics.silent()).sections(outer);
        if (!declared.isEmpty()) {
            LocatedSections read = new SectionMaker(diagnostics, RelationReader.ofSections(diagnostics)).make(declared);
            new ConstantsFiles(new GeneratedFiles(processingEnv, diagnostics, SectionProcessor.class), diagnostics)
                    .write(outer, read);
        }
    }
}
