package io.github.catalogkit.declaration;

import java.util.List;
import java.util.Optional;

/**
 * A member of a changed class or file.
 *
 * @param type the class, if it is one of the declarations
 * @param text its code, with what is in front of it
 */
record ChangedMember(Optional<ClassDeclaration> type, String text) {

    /** Returns the position of a class behind the one that precedes it in the list. */
    static int position(List<ChangedMember> items, List<ClassDeclaration> after, int index) {
        ClassDeclaration type = after.get(index);
        for (int before = index - 1; before >= 0; before--) {
            if (after.get(before).isSection() == type.isSection()) {
                return 1 + indexOf(items, after.get(before));
            }
        }
        for (int item = 0; item < items.size(); item++) {
            Optional<ClassDeclaration> other = items.get(item).type();
            if (other.isPresent() && (other.get().isSection() == type.isSection() || !type.isSection())) {
                return item;
            }
        }
        return items.size();
    }

    private static int indexOf(List<ChangedMember> items, ClassDeclaration type) {
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index).type().filter(other -> other == type).isPresent()) {
                return index;
            }
        }
        return items.size() - 1;
    }
}
