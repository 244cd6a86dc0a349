package io.github.catalogkit.app;

/**
 * The names of a program's settings, for messages that say which one to set.
 *
 * @param from the setting for the format of a list, such as {@code --from}
 * @param to the setting for the format to write, such as {@code --to}
 * @param catalog the setting for the id of a catalog, such as {@code --catalog-id}
 * @param rule the setting for the severity of a rule, such as {@code --rule}
 * @param packageName the setting for the package of classes, such as {@code --package}
 * @param className the setting for the name of a class, such as {@code --name}
 * @param overwrite the setting that overwrites edits of generated files, such as {@code --overwrite}
 * @param absorb the command that takes the edits of a page into the classes, such as {@code mvn catalog:absorb}; {@code %s} is the
 *     name of the page
 * @param formats the location to which the user adds a reader or an exporter, such as {@code on the class path}
 */
public record SettingNames(
        String from,
        String to,
        String catalog,
        String rule,
        String packageName,
        String className,
        String overwrite,
        String absorb,
        String formats) {}
