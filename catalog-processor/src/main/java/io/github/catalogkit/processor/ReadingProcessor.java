package io.github.catalogkit.processor;

import io.github.catalogkit.model.Catalog;
import io.github.catalogkit.model.RuleSetting;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Reads the catalogues of a compilation for a program that wants them there and then. It tells the compiler what is wrong
 * with them as {@link SectionProcessor} and {@link CatalogProcessor} do, and writes no file.
 *
 * <p>What concerns only the classes that those write, such as two entries that would have one constant, is not told.
 */
public final class ReadingProcessor extends DeclarationProcessor {

    private final List<RuleSetting> settings;
    private final Consumer<Catalog> catalogs;

    /**
     * Makes the processor for one compilation.
     *
     * @param settings decisions about rules that count before those of the catalogues
     * @param catalogs is given each catalogue, in the order of the sources; one with mistakes lacks what is mistaken
     */
    public ReadingProcessor(List<RuleSetting> settings, Consumer<Catalog> catalogs) {
        this.settings = List.copyOf(settings);
        this.catalogs = Objects.requireNonNull(catalogs);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        Declarations.annotationNames().stream(),
                        Stream.of(io.github.catalogkit.annotation.Catalog.class.getName()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    void process(RoundEnvironment round) {
        Diagnostics diagnostics = new Diagnostics(processingEnv.getMessager());
        Origins origins = new Origins(processingEnv.getElementUtils(), round);
        List<TypeElement> declared = declared(round);
        declared.forEach(new DeclarationCheck(diagnostics)::check);
        Set<TypeElement> listed = readCatalogs(declared, origins, diagnostics);
        checkUnlisted(declared, listed, origins, diagnostics);
    }

    private Set<TypeElement> readCatalogs(List<TypeElement> declared, Origins origins, Diagnostics diagnostics) {
        RuleCheck rules = new RuleCheck(settings, origins, diagnostics);
        Set<TypeElement> listed = new HashSet<>();
        for (TypeElement element : declared) {
            Declarations.catalog(element).ifPresent(catalog -> {
                CatalogDeclaration declaration = new DeclarationReader(origins, diagnostics).read(catalog);
                ReadCatalog read =
                        CatalogMaker.ofWhole(declaration, diagnostics).make();
                rules.check(read);
                listed.addAll(declaration.sectionElements());
                catalogs.accept(read.catalog());
            });
        }
        return listed;
    }

    private static void checkUnlisted(
            List<TypeElement> declared, Set<TypeElement> listed, Origins origins, Diagnostics diagnostics) {
        List<TypeElement> unlisted = declared.stream()
                .filter(element -> !listed.contains(element)
                        && Declarations.section(element).isPresent())
                .toList();
        new ListedCheck(diagnostics).check(unlisted, listed);
        SectionMaker maker = new SectionMaker(diagnostics, RelationReader.ofSections(diagnostics));
        Set<TypeElement> outermost =
                unlisted.stream().map(Declarations::outermost).collect(Collectors.toCollection(LinkedHashSet::new));
        for (TypeElement outer : outermost) {
            maker.sections(new DeclarationReader(origins, Diagnostics.silent())
                    .sections(outer).stream()
                            .filter(section ->
                                    !listed.contains(section.members().element()))
                            .toList());
        }
    }
}
