package io.github.catalogkit.it.killed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * Kills each command at its changes of files, and prints what is neither as before nor as after the command. A process of its own,
 * with {@link KillableFiles}.
 */
final class KillReport {

    private final Path folder;
    private final KillSwitch killSwitch = KillableFiles.killSwitch();
    private final List<String> failures = new ArrayList<>();
    private int kills;

    private KillReport(Path folder) {
        this.folder = folder;
    }

    /** Runs with a folder and the least number of kills, which are spread over all commands. */
    public static void main(String[] arguments) throws Exception {
        KillReport report = new KillReport(Files.createDirectories(Path.of(arguments[0])));
        report.run(Integer.parseInt(arguments[1]));
        report.failures.forEach(System.out::println);
        System.out.println(report.kills + " kills, " + report.failures.size() + " failures");
        System.exit(report.failures.isEmpty() ? 0 : 1);
    }

    private void run(int wanted) throws Exception {
        ListProject imported = ListProject.in(folder.resolve("imported"));
        List<Victim> victims = new ArrayList<>();
        long changes = 0;
        for (KilledCommand command : KilledCommand.values()) {
            Victim victim = victim(command, imported);
            System.out.println(command + ": " + victim.changes() + " changes of files");
            changes += victim.changes();
            victims.add(victim);
        }
        double step = Math.max(1, (double) changes / wanted);
        for (Victim victim : victims) {
            for (double point = 0; point < victim.changes(); point += step) {
                kill(victim, (long) point);
            }
        }
    }

    /** A command with the files before it and after it, and the number of its changes. */
    private record Victim(
            KilledCommand command,
            ListProject project,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            SortedMap<String, String> exported,
            long changes) {}

    private Victim victim(KilledCommand command, ListProject imported) throws Exception {
        ListProject project = imported.copyTo(folder.resolve("prepared-" + command));
        command.prepare(project);
        ListProject copy = project.copyTo(folder.resolve("copy"));
        SortedMap<String, String> before = copy.contents();
        command.run(copy, killSwitch, Long.MAX_VALUE);
        long changes = killSwitch.changes();
        killSwitch.disarm();
        SortedMap<String, String> after = copy.contents();
        if (after.equals(before)) {
            throw new IllegalStateException(command + " has changed nothing");
        }
        copy.require(copy.export().toArray(String[]::new));
        return new Victim(command, project, before, after, copy.contents(), changes);
    }

    private void kill(Victim victim, long allowed) throws Exception {
        ListProject project = victim.project().copyTo(folder.resolve("copy"));
        victim.command().run(project, killSwitch, allowed);
        boolean killed = killSwitch.hasKilled();
        killSwitch.disarm();
        kills++;
        String where = victim.command() + " killed at change " + (allowed + 1) + ": ";
        if (!killed) {
            failures.add(where + "was not killed");
            return;
        }
        try {
            check(victim, project, where);
        } catch (IllegalStateException e) {
            failures.add(where + e.getMessage());
        }
    }

    private void check(Victim victim, ListProject project, String where) throws IOException, InterruptedException {
        project.require("list", project.sources().toString());
        SortedMap<String, String> left = project.contents();
        boolean saved = victim.command() == KilledCommand.WATCH; // the source is saved before the kill
        SortedMap<String, String> before = victim.before();
        if (saved) {
            before.put(
                    project.folder().relativize(project.source()).toString(),
                    victim.after()
                            .get(project.folder().relativize(project.source()).toString()));
        }
        if (!left.equals(before) && !left.equals(victim.after())) {
            failures.add(where + "files are between before and after");
        }
        if (!project.others().isEmpty()) {
            failures.add(where + "left " + project.others());
        }
        if (left.equals(before) && !saved) {
            victim.command().run(project, killSwitch, Long.MAX_VALUE);
            killSwitch.disarm();
            if (!project.contents().equals(victim.after())) {
                failures.add(where + "the command does not do the same when it is repeated");
            }
        }
        project.require(project.export().toArray(String[]::new));
        if (!project.contents().equals(victim.exported())) {
            failures.add(where + "the export differs");
        }
    }
}
