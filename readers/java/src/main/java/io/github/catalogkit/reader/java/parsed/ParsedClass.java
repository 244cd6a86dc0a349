package io.github.catalogkit.reader.java.parsed;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A class of a source that has nothing but nested classes. */
final class ParsedClass extends NamedClass {

    private final ParsedFile file;
    private final TreePath path;
    private final ClassTree tree;
    private final Optional<ParsedClass> holder;
    private final String binaryName;
    private final List<ParsedClass> nested = new ArrayList<>();
    private List<ParsedAnnotation> annotations = List.of();

    private ParsedClass(ParsedFile file, TreePath path, ClassTree tree, Optional<ParsedClass> holder, String name) {
        super(
                tree.getKind() == Tree.Kind.INTERFACE ? ElementKind.INTERFACE : ElementKind.CLASS,
                tree.getSimpleName().toString(),
                name);
        this.file = file;
        this.path = path;
        this.tree = tree;
        this.holder = holder;
        this.binaryName =
                holder.map(it -> it.binaryName + "$" + tree.getSimpleName()).orElse(name);
    }

    static ParsedClass outermost(ParsedFile file, TreePath path, ClassTree tree) {
        String prefix = file.packageName().isEmpty() ? "" : file.packageName() + ".";
        return new ParsedClass(file, path, tree, Optional.empty(), prefix + tree.getSimpleName());
    }

    ParsedClass add(ClassTree inner) {
        ParsedClass added = new ParsedClass(
                file, new TreePath(path, inner), inner, Optional.of(this), this + "." + inner.getSimpleName());
        nested.add(added);
        return added;
    }

    void annotate(List<ParsedAnnotation> found) {
        annotations = List.copyOf(found);
    }

    ParsedFile file() {
        return file;
    }

    TreePath path() {
        return path;
    }

    ClassTree tree() {
        return tree;
    }

    Optional<ParsedClass> holder() {
        return holder;
    }

    List<ParsedClass> nested() {
        return nested;
    }

    String binaryName() {
        return binaryName;
    }

    /** Returns whether classes of other packages can name it. */
    boolean isAccessible() {
        boolean own = getModifiers().contains(Modifier.PUBLIC)
                || holder.filter(it -> it.getKind() == ElementKind.INTERFACE).isPresent();
        return own && holder.map(ParsedClass::isAccessible).orElse(true);
    }

    @Override
    public Set<Modifier> getModifiers() {
        return tree.getModifiers().getFlags();
    }

    @Override
    @SuppressWarnings("NullAway") // an outermost class is in nothing that is known
    public @Nullable Element getEnclosingElement() {
        return holder.<TypeElement>map(it -> it).orElse(null);
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        return nested;
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return annotations;
    }
}
