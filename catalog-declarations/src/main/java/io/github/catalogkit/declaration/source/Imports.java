package io.github.catalogkit.declaration.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The imports of a source, to which changed code adds its own. */
public final class Imports {

    private static final Pattern SIMPLE_NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

    private final ParsedSource source;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> wildcards = new HashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final TreeSet<String> added = new TreeSet<>();

    /** Makes the imports of a source. */
    public Imports(ParsedSource source) {
        this.source = source;
        for (String name : source.imports()) {
            String last = name.substring(name.lastIndexOf('.') + 1);
            if (last.equals("*")) {
                wildcards.add(name.substring(0, name.lastIndexOf('.')));
            } else {
                known.put(last, name);
            }
        }
        source.classes().forEach(this::declare);
    }

    private void declare(ParsedMember member) {
        member.type().ifPresent(type -> {
            declared.add(type.name());
            type.members().forEach(this::declare);
        });
    }

    /** {@return the code of a snippet in this source, in which all its classes are known} */
    public String use(Snippet snippet) {
        return use(snippet.text(), snippet.imports());
    }

    /**
     * {@return the code of another source in this one}
     *
     * @param code the code
     * @param from the imports of the other source
     */
    public String use(String code, Imports from) {
        if (from == this) {
            return code;
        }
        Map<String, String> needed = new HashMap<>();
        Code.replace(code, text -> {
            SIMPLE_NAME.matcher(text).results().forEach(found -> {
                String name = from.known.get(found.group());
                if (name != null) {
                    needed.put(found.group(), name);
                }
            });
            return text;
        });
        from.wildcards.stream().filter(name -> !wildcards.contains(name)).forEach(name -> added.add(name + ".*"));
        return use(code, needed);
    }

    private String use(String code, Map<String, String> needed) {
        Map<String, String> qualified = new HashMap<>();
        needed.forEach((simple, name) -> {
            String other = known.putIfAbsent(simple, name);
            if (declared.contains(simple) || (other != null && !other.equals(name))) {
                qualified.put(simple, name);
            } else if (other == null && !wildcards.contains(name.substring(0, name.lastIndexOf('.')))) {
                added.add(name);
            }
        });
        return qualified.isEmpty()
                ? code
                : Code.replace(
                        code,
                        text -> SIMPLE_NAME
                                .matcher(text)
                                .replaceAll(found -> Matcher.quoteReplacement(
                                        qualified.getOrDefault(found.group(), found.group()))));
    }

    /** {@return the package declaration and the imports, with those that were added} */
    public String header() {
        StringBuilder header = new StringBuilder(source.text().substring(0, source.header()));
        if (source.imports().isEmpty()) {
            String statements = added.stream().map(Imports::statement).collect(Collectors.joining("\n"));
            return header + (statements.isEmpty() ? "" : "\n\n") + statements;
        }
        for (String name : added) {
            int position = source.imports().stream()
                    .filter(other -> other.compareTo(name) > 0)
                    .mapToInt(other -> header.indexOf(statement(other)))
                    .filter(start -> start >= 0)
                    .findFirst()
                    .orElse(header.length());
            String statement = statement(name);
            header.insert(position, position == header.length() ? "\n" + statement : statement + "\n");
        }
        return header.toString();
    }

    private static String statement(String name) {
        return "import " + name + ";";
    }
}
