package io.github.catalogkit.exporter.jsonld;

import java.util.Optional;
import java.util.regex.Pattern;

/** Writes licences: one of SPDX by its address, anything else by its name. */
final class LicenceWriter {

    /** An expression of one licence (SPDX 2.3, annex D); a {@code LicenseRef} is none of SPDX's own. */
    private static final Pattern SINGLE = Pattern.compile("(?!LicenseRef-)[A-Za-z0-9.-]+");

    private final ThingWriter json;

    LicenceWriter(ThingWriter json) {
        this.json = json;
    }

    void write(Optional<String> expression) {
        expression.ifPresent(licence -> {
            if (SINGLE.matcher(licence).matches()) {
                json.text("license", "https://spdx.org/licenses/" + licence);
            } else {
                json.named("license", "CreativeWork", expression);
            }
        });
    }
}
