package io.github.catalogkit.app.web;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the details of a repository in the JSON of the REST API of GitHub. */
final class RepositoryDetails {

    /** The license of a repository whose license GitHub does not know. */
    private static final String UNKNOWN = "NOASSERTION";

    private static final JsonFactory FACTORY = new JsonFactory();

    private Optional<String> name = Optional.empty();
    private Optional<String> description = Optional.empty();
    private Optional<String> license = Optional.empty();

    private RepositoryDetails() {}

    static PageDetails read(byte[] json) {
        RepositoryDetails details = new RepositoryDetails();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            details.readObject(parser);
        }
        return new PageDetails(details.name, details.description, details.license);
    }

    private void readObject(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = parser.currentName();
            JsonToken value = parser.nextToken();
            if (property.equals("license") && value == JsonToken.START_OBJECT) {
                readLicense(parser);
            } else if (value == JsonToken.VALUE_STRING && property.equals("name")) {
                name = text(parser);
            } else if (value == JsonToken.VALUE_STRING && property.equals("description")) {
                description = text(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readLicense(JsonParser parser) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isId = parser.currentName().equals("spdx_id");
            if (parser.nextToken() == JsonToken.VALUE_STRING && isId) {
                license = text(parser).filter(id -> !id.equals(UNKNOWN));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static Optional<String> text(JsonParser parser) {
        return Optional.of(parser.getString().strip()).filter(text -> !text.isEmpty());
    }
}
