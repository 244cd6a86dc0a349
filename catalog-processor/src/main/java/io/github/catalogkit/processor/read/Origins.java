package io.github.catalogkit.processor.read;

import io.github.catalogkit.processor.problem.Suppressions;
import io.github.catalogkit.registry.SourceOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Determines whether classes are from source or from class files, and their nested types in the order of the source.
 *
 * <p>Class files have neither that order nor suppressions: javac returns nested types in reverse. So both are recorded as {@link
 * SourceOrder} on the class of constants.
 */
public final class Origins {

    private final Optional<Elements> elements;
    private final Set<? extends Element> roots;
    private final Map<TypeElement, Optional<RecordedOrder>> known = new HashMap<>();

    public Origins(Elements elements, RoundEnvironment round) {
        this(Optional.of(elements), round.getRootElements());
    }

    private Origins(Optional<Elements> elements, Set<? extends Element> roots) {
        this.elements = elements;
        this.roots = roots;
    }

    /** Returns the origins of outermost classes that are all from source, and that name only each other. */
    public static Origins ofSources(List<TypeElement> roots) {
        return new Origins(Optional.empty(), Set.copyOf(roots));
    }

    /** Returns whether an outermost class is compiled from source in this round, and is not from a class file. */
    public boolean isSource(TypeElement outermost) {
        // In this order, since Eclipse's compiler caches a class of an earlier run once it is looked up.
        return roots.contains(outermost)
                && !(isShownAsClassFile(outermost) && recorded(outermost).isPresent());
    }

    /**
     * Returns whether a class of this round is from a class file, given that its class of constants from an earlier compilation
     * exists.
     *
     * <p>Eclipse's compiler processes only classes that it compiles, and says that every constructor is written.
     */
    private boolean isShownAsClassFile(TypeElement outermost) {
        return elements.filter(it -> !it.getClass().getName().startsWith("org.eclipse.")
                        && hasOnlyWrittenConstructors(it, outermost))
                .isPresent();
    }

    /** Returns the classes that are declared in a class, in the order of its source. */
    List<TypeElement> nested(TypeElement holder) {
        List<TypeElement> inner = ElementFilter.typesIn(holder.getEnclosedElements());
        TypeElement outermost = CatalogAnnotations.outermost(holder);
        Optional<RecordedOrder> order =
                inner.size() < 2 || isSource(outermost) ? Optional.empty() : recorded(outermost);
        if (order.isEmpty()) {
            return inner;
        }
        List<TypeElement> ordered = new ArrayList<>(inner);
        ordered.sort(Comparator.comparingInt(order.get()::rank));
        return ordered;
    }

    /** Returns whether a section is from a class file without a class of constants. */
    boolean lacksConstants(TypeElement section) {
        TypeElement outermost = CatalogAnnotations.outermost(section);
        return !roots.contains(outermost) && recorded(outermost).isEmpty();
    }

    /**
     * Returns whether the problems of a rule are suppressed on a class or an enclosing one.
     *
     * @param suppressions the suppressions of the sources
     */
    public boolean isSuppressed(TypeElement element, String rule, Suppressions suppressions) {
        TypeElement outermost = CatalogAnnotations.outermost(element);
        return isSource(outermost)
                ? suppressions.suppress(element, rule)
                : recorded(outermost)
                        .filter(order -> order.isSuppressed(element, rule))
                        .isPresent();
    }

    private Optional<RecordedOrder> recorded(TypeElement outermost) {
        return known.computeIfAbsent(
                outermost,
                it -> elements.map(
                                all -> all.getTypeElement(ConstantsName.of(it).canonicalName()))
                        .flatMap(constants -> CatalogAnnotations.annotation(constants, SourceOrder.class.getName()))
                        .map(RecordedOrder::of));
    }

    /**
     * Returns whether a class has a constructor that seems to be written, as in class files, which do not distinguish it from a
     * default constructor (JLS 8.8.9).
     */
    private static boolean hasOnlyWrittenConstructors(Elements elements, TypeElement holder) {
        for (TypeElement inner : ElementFilter.typesIn(holder.getEnclosedElements())) {
            for (Element constructor : ElementFilter.constructorsIn(inner.getEnclosedElements())) {
                if (inner.getKind() == ElementKind.CLASS) {
                    return elements.getOrigin(constructor) == Elements.Origin.EXPLICIT;
                }
            }
            if (!ElementFilter.typesIn(inner.getEnclosedElements()).isEmpty()
                    && hasOnlyWrittenConstructors(elements, inner)) {
                return true;
            }
        }
        return false;
    }
}
