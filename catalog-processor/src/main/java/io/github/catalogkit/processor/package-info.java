/**
 * The annotation processors, which generate typed registries in four steps: they read declarations, make the model, check it and
 * write source code. The steps are the subpackages {@code read}, {@code make} and {@code write}; {@code problem} reports
 * problems.
 */
package io.github.catalogkit.processor;
