package io.github.catalogkit.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of the classes with the constants of sections, which are derived from the names of the sections' classes. */
public final class ConstantsName {

    /** A separator that handwritten names do not have. */
    public static final String APART = "$$";

    /** The name of the field with the data of a section. */
    public static final String DATA = "data";

    private ConstantsName() {}

    /** Returns the class that is generated for an outermost class, and contains those of all its sections. */
    public static ClassName of(TypeElement outermost) {
        ClassName name = ClassName.get(outermost);
        return ClassName.get(name.packageName(), name.simpleName() + "Constants");
    }

    /** Returns the class of a section, which is nested in that of its parent or of its outermost class. */
    public static ClassName ofSection(TypeElement section) {
        StringBuilder name = new StringBuilder(section.getSimpleName());
        Element around = section.getEnclosingElement();
        while (around instanceof TypeElement holder
                && CatalogAnnotations.section(holder).isEmpty()) {
            if (holder.getEnclosingElement() instanceof TypeElement) {
                name.insert(0, holder.getSimpleName() + APART);
            }
            around = holder.getEnclosingElement();
        }
        ClassName outermost = of(CatalogAnnotations.outermost(section));
        if (outermost.simpleName().contentEquals(name)) {
            name.append(APART); // a class cannot have the name of an enclosing one (JLS 8.1)
        }
        ClassName outer = around instanceof TypeElement holder ? ofSection(holder) : outermost;
        return outer.nestedClass(name.toString());
    }

    /**
     * Returns the class with the data of a section, given the class of its constants.
     *
     * <p>It is nested in the outermost class, so that it is not a member of the section's class in the registry.
     */
    public static ClassName dataOf(ClassName section) {
        List<String> names = section.simpleNames();
        return section.topLevelClassName()
                .nestedClass(String.join(APART, names.subList(1, names.size())) + APART + DATA);
    }
}
