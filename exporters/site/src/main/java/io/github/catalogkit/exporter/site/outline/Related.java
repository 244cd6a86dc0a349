package io.github.catalogkit.exporter.site.outline;

import io.github.catalogkit.model.Entry;
import java.util.List;

/**
 * Entries to which an entry is related in one way.
 *
 * @param label the way, such as {@code Superseded by}
 * @param entries the other entries
 */
public record Related(String label, List<Entry> entries) {}
