package io.github.catalogkit.source;

import io.github.catalogkit.vocabulary.Severity;
import java.util.Optional;

/**
 * What a reader has to say of the text itself.
 *
 * @param code what it is about: small letters in words joined by hyphens
 * @param severity how much it weighs
 * @param place where
 * @param message what is wrong, what was expected and how to mend it
 * @param repair the change that would mend it, where one is sure
 */
public record Remark(String code, Severity severity, Place place, String message, Optional<Repair> repair) {}
