package io.github.catalogkit.reader.java;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import io.github.catalogkit.annotation.Layout;
import io.github.catalogkit.problem.Edit;
import java.util.Optional;

/**
 * A copy of a value in the layout of its class, instead of a placeholder. A fix has to change both, or the list shows the old value.
 *
 * @param layout the annotation with the line template
 * @param member the name of the member with the value
 */
record CopyInLayout(AnnotationTree layout, String member) {

    /** Returns the possible copy of a value, if its class has a layout and the value is not in it. */
    static Optional<CopyInLayout> of(TreePath value) {
        String member = "";
        Tree outermostAnnotation = value.getLeaf();
        for (TreePath at = value; at != null; at = at.getParentPath()) {
            if (at.getLeaf() instanceof AssignmentTree assignment
                    && assignment.getVariable() instanceof IdentifierTree name) {
                member = name.getName().toString(); // the outermost one is that of the entry
            } else if (at.getLeaf() instanceof AnnotationTree annotation) {
                outermostAnnotation = annotation;
            } else if (at.getLeaf() instanceof ClassTree type) {
                String outermost = member;
                Tree own = outermostAnnotation;
                return type.getModifiers().getAnnotations().stream()
                        .filter(annotation ->
                                simpleName(annotation.getAnnotationType()).equals(Layout.class.getSimpleName()))
                        .findFirst()
                        .filter(annotation -> annotation != own)
                        .map(annotation -> new CopyInLayout(annotation, outermost));
            }
        }
        return Optional.empty();
    }

    private static String simpleName(Tree type) {
        return type instanceof MemberSelectTree qualified
                ? qualified.getIdentifier().toString()
                : type.toString();
    }

    /** Returns the edit of the layout that belongs to an edit of the value. */
    Optional<Edit.OfText> replace(StringLiterals literals, Edit.Replace edit) {
        return literals.contains("{" + member + "}") ? Optional.empty() : literals.replace(edit.wrong(), edit.right());
    }
}
