package io.github.catalogkit.exporter.jsonld;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;

/** A thing of an expanded document, with its properties by the names that schema.org gives them. */
record Thing(JsonObject node) {

    private static final String VOCABULARY = "https://schema.org/";

    String id() {
        return node.getString("@id");
    }

    String type() {
        return node.getJsonArray("@type").getString(0).substring(VOCABULARY.length());
    }

    boolean has(String property) {
        return node.containsKey(VOCABULARY + property);
    }

    /** Returns all values of a property that are texts, numbers or addresses. */
    List<String> values(String property) {
        return objects(property).map(Thing::value).toList();
    }

    /** Returns the only value of a property. */
    String value(String property) {
        List<String> values = values(property);
        if (values.size() != 1) {
            throw new AssertionError(property + " has not one but " + values.size() + " values: " + node);
        }
        return values.get(0);
    }

    /** Returns all values of a property that are things. */
    List<Thing> things(String property) {
        return objects(property).map(Thing::new).toList();
    }

    /** Returns the only value of a property. */
    Thing thing(String property) {
        List<Thing> things = things(property);
        if (things.size() != 1) {
            throw new AssertionError(property + " has not one but " + things.size() + " values: " + node);
        }
        return things.get(0);
    }

    /** Returns the things of which this one is the value of a property. */
    List<Thing> reverse(String property) {
        JsonObject reverse =
                node.getOrDefault("@reverse", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
        return new Thing(reverse).things(property);
    }

    /** Returns the items of a list. */
    List<Thing> items() {
        return things("itemListElement").stream()
                .map(element -> element.thing("item"))
                .toList();
    }

    /** Returns the items of a list and of the lists in it, but neither these lists nor references to other items. */
    Stream<Thing> works() {
        if (!node.containsKey("@type")) {
            return Stream.empty();
        }
        return type().equals("ItemList") ? items().stream().flatMap(Thing::works) : Stream.of(this);
    }

    /** Returns the only work of this name in a list and the lists in it. */
    Thing work(String name) {
        List<Thing> found =
                works().filter(work -> work.value("name").equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError("not one but " + found.size() + " works have the name " + name);
        }
        return found.get(0);
    }

    private Stream<JsonObject> objects(String property) {
        JsonArray values = node.getOrDefault(VOCABULARY + property, JsonValue.EMPTY_JSON_ARRAY)
                .asJsonArray();
        return values.stream().map(JsonValue::asJsonObject);
    }

    private static String value(JsonObject object) {
        JsonValue value = object.getOrDefault("@value", object.getOrDefault("@id", JsonValue.NULL));
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }
}
