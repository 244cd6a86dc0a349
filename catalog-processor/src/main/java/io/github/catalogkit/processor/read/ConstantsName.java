package io.github.catalogkit.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The names of the classes that hold the constants of sections; they follow from the names of the sections' classes. */
public final class ConstantsName {

    /** What no name has that a person chooses. */
    public static final String APART = "$$";

    /** What the field is called that holds the data of a section. */
    public static final String DATA = "data";

    private ConstantsName() {}

    /** The class that is written for an outermost class, and holds those of all sections in it. */
    public static ClassName of(TypeElement outermost) {
        ClassName name = ClassName.get(outermost);
        return ClassName.get(name.packageName(), name.simpleName() + "Constants");
    }

    /** The class of a section: in that of the section around it, or else in that of its outermost class. */
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
            name.append(APART); // a class cannot have the name of one around it (JLS 8.1)
        }
        ClassName outer = around instanceof TypeElement holder ? ofSection(holder) : outermost;
        return outer.nestedClass(name.toString());
    }

    /**
     * The class of the data of a section, by the class of its constants.
     *
     * <p>It is in the outermost class, so that those who name the section in a registry do not find it there.
     */
    public static ClassName dataOf(ClassName section) {
        List<String> names = section.simpleNames();
        return section.topLevelClassName()
                .nestedClass(String.join(APART, names.subList(1, names.size())) + APART + DATA);
    }
}
