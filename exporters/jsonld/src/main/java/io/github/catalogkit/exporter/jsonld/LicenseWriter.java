package io.github.catalogkit.exporter.jsonld;

import java.util.Optional;
import java.util.regex.Pattern;

/** Writes licenses: one of SPDX by its URL, anything else by its name. */
final class LicenseWriter {

    /** An expression of one license (SPDX 2.3, annex D); a {@code LicenseRef} is none of SPDX's own. */
    private static final Pattern SINGLE = Pattern.compile("(?!LicenseRef-)[A-Za-z0-9.-]+");

    private final ThingWriter json;

    LicenseWriter(ThingWriter json) {
        this.json = json;
    }

    void write(Optional<String> expression) {
        expression.ifPresent(license -> {
            if (SINGLE.matcher(license).matches()) {
                json.text("license", "https://spdx.org/licenses/" + license);
            } else {
                json.named("license", "CreativeWork", expression);
            }
        });
    }
}
