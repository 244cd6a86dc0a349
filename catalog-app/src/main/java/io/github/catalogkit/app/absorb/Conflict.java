package io.github.catalogkit.app.absorb;

import io.github.catalogkit.model.Node;
import java.util.Optional;

/**
 * An edit of the page that does not fit what became of the classes.
 *
 * @param onPage the part of the page, unless it was removed
 * @param member the changed property; empty for the part as a whole
 * @param inClasses the part in the classes, if it is there
 * @param message what is wrong
 */
record Conflict(Optional<Node> onPage, String member, Optional<Node> inClasses, String message) {}
