package io.github.catalogkit.cli;

import io.github.catalogkit.cli.edit.AddCommand;
import io.github.catalogkit.cli.edit.MoveCommand;
import io.github.catalogkit.cli.edit.RemoveCommand;
import io.github.catalogkit.cli.edit.RenameCommand;
import io.github.catalogkit.cli.edit.SetCommand;
import io.github.catalogkit.cli.edit.SortCommand;
import io.github.catalogkit.cli.session.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The subcommands in the order of the help text. */
final class Subcommands {

    private Subcommands() {}

    private static Map<String, Function<Session, Object>> all() {
        Map<String, Function<Session, Object>> all = new LinkedHashMap<>();
        all.put("convert", ConvertCommand::new);
        all.put("import", ImportCommand::new);
        all.put("lint", LintCommand::new);
        all.put("links", LinksCommand::new);
        all.put("export", ExportCommand::new);
        all.put("watch", WatchCommand::new);
        all.put("preview", PreviewCommand::new);
        all.put("absorb", AbsorbCommand::new);
        all.put("list", ListCommand::new);
        all.put("add", AddCommand::new);
        all.put("move", MoveCommand::new);
        all.put("rename", RenameCommand::new);
        all.put("remove", RemoveCommand::new);
        all.put("set", SetCommand::new);
        all.put("sort", SortCommand::new);
        all.put("stats", StatsCommand::new);
        all.put("init", InitCommand::new);
        all.put("formats", FormatsCommand::new);
        all.put("generate-completion", session -> new AutoComplete.GenerateCompletion());
        all.put("help", session -> new CommandLine.HelpCommand());
        return all;
    }

    /** Adds the subcommand that the user names first, or else all, since reading the options of all takes time. */
    static CommandLine add(CommandLine commands, Session session, String... arguments) {
        Map<String, Function<Session, Object>> all = all();
        String first = arguments.length == 0 ? "" : arguments[0];
        boolean alone = all.containsKey(first) && !first.equals("help") && !first.equals("generate-completion");
        all.forEach((name, command) -> {
            if (!alone || name.equals(first)) {
                commands.addSubcommand(command.apply(session));
            }
        });
        return commands;
    }
}
