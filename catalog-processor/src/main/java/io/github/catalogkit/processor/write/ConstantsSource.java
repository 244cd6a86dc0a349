package io.github.catalogkit.processor.write;

import com.palantir.javapoet.ClassName;
import io.github.catalogkit.model.Kind;
import io.github.catalogkit.model.Section;
import io.github.catalogkit.processor.make.LocatedSections;
import io.github.catalogkit.processor.read.AnnotationMembers;
import io.github.catalogkit.processor.read.CatalogAnnotations;
import io.github.catalogkit.processor.read.ConstantsName;
import io.github.catalogkit.processor.write.EntryConstants.Constant;
import io.github.catalogkit.registry.SectionData;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * Writes the classes of sections.
 *
 * <p>Each section has two classes: one with its data, which is sufficient for a program that reads the whole catalog, and one
 * with its constants. Constants are inherited from a chain of classes if they are too many for one class, or if there are
 * subsections, which must not be loaded with them.
 */
final class ConstantsSource {

    /** The maximum number of constants of a class: each is 10 bytes of a method of at most 65,535 (JVMS 4.7.3). */
    private static final int MOST = 2_000;

    private static final String CONSTANT = "public static final ";

    private final LocatedSections read;
    private final ConstantNames names;
    private final Imports imports;
    private final JavaSourceBuilder text;
    private final Map<Kind, String> types = new EnumMap<>(Kind.class);

    ConstantsSource(LocatedSections read, ConstantNames names, Imports imports, JavaSourceBuilder text) {
        this.read = read;
        this.names = names;
        this.imports = imports;
        this.text = text;
    }

    /** Writes the class with the data of a section. */
    void data(Section section) {
        String type = imports.name(ClassName.get(SectionData.class));
        ClassName name = ConstantsName.ofSection(element(section));
        String holder = ConstantsName.dataOf(name).simpleName();
        text.blankLine();
        text.javadoc("What {@link " + imports.name(name) + "} is made of.");
        text.open("public static final class " + holder);
        text.javadoc("The data of the section.");
        text.line(
                CONSTANT + type + " " + ConstantsName.DATA + " = ",
                type + ".load(" + holder + ".class, \"" + name.canonicalName() + "\");");
        text.blankLine();
        text.line("private " + holder + "() {}");
        text.close();
    }

    /** Writes the class with the constants of a section, after its superclasses. */
    void constants(Section section) {
        ClassName name = ConstantsName.ofSection(element(section));
        EntryConstants entries = new EntryConstants(section.entries(), names);
        List<Constant> constants = entries.constants();
        boolean alone = constants.size() <= MOST && section.sections().isEmpty();
        String inherited = "";
        for (int start = 0; !alone && start < constants.size(); start += MOST) {
            String part = name.simpleName() + ConstantsName.APART + (start / MOST + 1);
            text.blankLine();
            text.javadoc("Constants that {@link " + name.simpleName() + "} inherits.");
            text.open("static class " + part + inherited);
            if (start == 0) {
                arrays(entries, name);
            }
            constants.subList(start, Math.min(start + MOST, constants.size())).forEach(this::constant);
            text.blankLine();
            text.line(part + "() {}");
            text.close();
            inherited = " extends " + part;
        }
        text.blankLine();
        text.javadoc(Javadoc.of(section));
        text.open("public static class " + name.simpleName() + inherited);
        if (alone) {
            arrays(entries, name);
            constants.forEach(this::constant);
        }
        section(section, name);
        section.sections().forEach(this::constants);
        text.close();
    }

    private void arrays(EntryConstants constants, ClassName section) {
        text.blankLine();
        for (Kind kind : constants.kinds()) {
            String type = type(kind);
            text.line(
                    "static final " + type + "[] " + EntryConstants.arrayOf(kind) + " = ",
                    data(section) + ".all(" + type + ".class);");
        }
    }

    private void constant(Constant constant) {
        text.blankLine();
        text.javadoc(Javadoc.of(constant.entry()));
        text.line(CONSTANT, type(constant.entry().kind()), " ", constant.name(), " = ", constant.value(), ";");
    }

    /** Returns the expression of the data of a section, given the class of its constants. */
    private static String data(ClassName section) {
        return ConstantsName.dataOf(section).simpleName() + "." + ConstantsName.DATA;
    }

    private String type(Kind kind) {
        return types.computeIfAbsent(kind, it -> imports.name(ClassName.get(it.type())));
    }

    private void section(Section section, ClassName name) {
        String below = sectionsOf(section).stream()
                .map(it -> imports.name(it) + "." + ConstantNames.SECTION)
                .collect(Collectors.joining(", "));
        text.blankLine();
        text.javadoc("The section with its entries and the sections below it.");
        text.line(
                CONSTANT + imports.name(ClassName.get(Section.class)) + " " + ConstantNames.SECTION + " = ",
                data(name) + ".section(" + below + ");");
        text.blankLine();
        text.javadoc("For the registry, which names the section as its catalog does.");
        text.line("protected " + name.simpleName() + "() {}");
    }

    /** Returns the classes of subsections: nested ones, and those of other files. */
    private List<ClassName> sectionsOf(Section section) {
        List<ClassName> below = new ArrayList<>();
        section.sections().forEach(inner -> below.add(ConstantsName.ofSection(element(inner))));
        read.declarations().of(section).values("sections").stream()
                .flatMap(value -> AnnotationMembers.classOf(value).stream())
                .filter(named -> CatalogAnnotations.section(named).isPresent())
                .forEach(named -> below.add(ConstantsName.ofSection(named)));
        return below;
    }

    private TypeElement element(Section section) {
        return read.declarations().element(section);
    }
}
