package io.github.catalogkit.benchmarks.scale;

import io.github.catalogkit.benchmarks.list.ListShape;
import io.github.catalogkit.benchmarks.run.Jars;
import io.github.catalogkit.benchmarks.run.Outcome;
import io.github.catalogkit.benchmarks.run.Processing;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Says where the time goes of compiling a list, with the processor and without one. */
public final class ProfileCommand {

    private static final int SHOWN = 40;

    /** Frames a sample; javac goes deep into long expressions. */
    private static final int DEPTH = 512;

    private final PrintStream out;
    private final Profile with;
    private final Profile without;

    private ProfileCommand(PrintStream out, Profile with, Profile without) {
        this.out = out;
        this.with = with;
        this.without = without;
    }

    /**
     * Compiles a list under Java Flight Recorder, and prints in which steps, packages and methods it was.
     *
     * @param arguments the number of entries, 10,000 if there is none; a section has a hundred
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress) {
        int entries = arguments.isEmpty() ? 10_000 : Integer.parseInt(arguments.get(0));
        Jars jars = Jars.ofBuild();
        Workplace workplace = Workplace.in(jars.folder().resolve("profile"), jars, Effort.full(), progress);
        ListShape shape = new ListShape(entries, Math.max(1, entries / 100));
        Profile without = recorded(workplace, shape, Processing.NONE);
        new ProfileCommand(out, recorded(workplace, shape, Processing.CATALOG), without).print();
    }

    private static Profile recorded(Workplace workplace, ListShape shape, Processing way) {
        Path recording = workplace.folder().resolve(way + ".jfr");
        Outcome outcome = workplace
                .compilation(
                        shape,
                        way,
                        "-XX:StartFlightRecording=settings=profile,filename=" + recording,
                        "-XX:FlightRecorderOptions=stackdepth=" + DEPTH)
                .run();
        workplace.tell("compiled " + shape.label() + " " + way + ": " + outcome.values() + "; samples in " + recording);
        return Profile.read(recording);
    }

    private void print() {
        out.printf(
                Locale.ROOT,
                "samples with the processor: %d, with -proc:none: %d%n",
                with.stacks().size(),
                without.stacks().size());
        print("steps", Profile::steps);
        print("packages in the processor", Profile::packages);
        print("methods of ours in the processor", Profile::methods);
    }

    private void print(String heading, Function<Profile, Map<String, Long>> counts) {
        Map<String, Long> ofWith = counts.apply(with);
        Map<String, Long> ofWithout = counts.apply(without);
        out.printf("%n%9s %9s  %s%n", "with", "none", heading);
        Set<String> all = new TreeSet<>(ofWith.keySet());
        all.addAll(ofWithout.keySet());
        all.stream()
                .sorted((first, second) ->
                        Long.compare(ofWith.getOrDefault(second, 0L), ofWith.getOrDefault(first, 0L)))
                .limit(SHOWN)
                .forEach(key -> out.printf(
                        Locale.ROOT,
                        "%9d %9d  %s%n",
                        ofWith.getOrDefault(key, 0L),
                        ofWithout.getOrDefault(key, 0L),
                        key));
    }
}
