package io.github.catalogkit.it.lists;

import io.github.catalogkit.it.Exports;
import io.github.catalogkit.model.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each part of a catalog has, as its JSON says: values by their names, the node around it, and the nodes in it.
 *
 * @param nodes the values by the ids of nodes
 */
record NodeValues(Map<String, Map<String, Object>> nodes) {

    static final String PARENT = "parent";
    static final String CHILDREN = "children";

    private static final JsonMapper JSON = new JsonMapper();

    static NodeValues of(Catalog catalog) {
        NodeValues values = new NodeValues(new HashMap<>());
        values.add(JSON.readTree(Exports.of("json", catalog)), "");
        return values;
    }

    private void add(JsonNode node, String parent) {
        String id = node.get("id").asString();
        Map<String, Object> members = new HashMap<>(Map.of(PARENT, parent));
        List<String> children = new ArrayList<>();
        node.propertyStream().forEach(member -> {
            if (member.getKey().equals("sections") || member.getKey().equals("entries")) {
                member.getValue().forEach(child -> {
                    children.add(child.get("id").asString());
                    add(child, id);
                });
            } else {
                members.put(member.getKey(), member.getValue());
            }
        });
        members.put(CHILDREN, children);
        nodes.put(id, members);
    }

    /** Returns a value of a node. */
    Optional<Object> value(String id, String name) {
        return Optional.ofNullable(nodes.getOrDefault(id, Map.of()).get(name));
    }

    String parent(String id) {
        return (String) value(id, PARENT).orElse("");
    }

    /** Returns the ids of nodes that another catalog does not have as they are here, and of those that only it has. */
    Set<String> changed(NodeValues other) {
        Set<String> changed = new HashSet<>(nodes.keySet());
        changed.addAll(other.nodes.keySet());
        changed.removeIf(id -> Objects.equals(nodes.get(id), other.nodes.get(id)));
        return changed;
    }
}
