package io.github.catalogkit.benchmarks.scale;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.catalogkit.benchmarks.list.SampleList;
import io.github.catalogkit.benchmarks.scale.Workplace.Processing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordingFile;

/** Prints where javac spends its time on a list, with the processor and without, as Java Flight Recorder samples it. */
public final class ProfileCommand {

    private static final String OURS = "io.github.catalogkit.";
    private static final String PROCESSOR = OURS + "processor.DeclarationProcessor.";
    private static final String COMPILER = "com.sun.tools.javac.main.JavaCompiler.";
    private static final int ROWS = 40;

    private ProfileCommand() {}

    /**
     * Compiles a list twice, and prints the number of samples by steps, packages and methods.
     *
     * @param arguments the number of entries, by default 10,000; a section has 100
     */
    public static void run(List<String> arguments, PrintStream out, PrintStream progress) throws IOException {
        int entries = arguments.isEmpty() ? 10_000 : Integer.parseInt(arguments.get(0));
        SampleList list = new SampleList(entries, Math.max(1, entries / 100));
        Workplace workplace = Workplace.in("profile", List.of(), progress);
        workplace.folder("").emptied();
        List<Stack> without = profile(workplace, list, Processing.NONE);
        List<Stack> with = profile(workplace, list, Processing.CATALOG);
        out.printf("samples with the processor: %d, with -proc:none: %d%n", with.size(), without.size());
        List<Stack> inProcessor = with.stream().filter(Stack::isInProcessor).toList();
        print(out, "steps", with, without, Stack::step);
        print(out, "packages in the processor", inProcessor, List.of(), Stack::packageName);
        print(out, "methods of ours in the processor", inProcessor, List.of(), Stack::ownMethod);
    }

    private static List<Stack> profile(Workplace workplace, SampleList list, Processing way) throws IOException {
        Path recording = workplace.folder().resolve(way + ".jfr");
        workplace.report("compiling " + list.label() + " " + way + "; the recording is " + recording);
        String start = "-XX:StartFlightRecording=settings=profile,filename=" + recording;
        String depth = "-XX:FlightRecorderOptions=stackdepth=512"; // javac goes deep into long expressions
        workplace.compile(list, way, start, depth);
        return RecordingFile.readAllEvents(recording).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                .map(event -> new Stack(Optional.ofNullable(event.getStackTrace()).stream()
                        .flatMap(trace -> trace.getFrames().stream())
                        .map(frame -> frame.getMethod().getType().getName() + "."
                                + frame.getMethod().getName())
                        .toList()))
                .toList();
    }

    private static void print(
            PrintStream out, String heading, List<Stack> with, List<Stack> without, Function<Stack, String> key) {
        Map<String, Long> ofWith = with.stream().collect(groupingBy(key, counting()));
        Map<String, Long> ofWithout = without.stream().collect(groupingBy(key, counting()));
        out.printf("%n%9s %9s  %s%n", "with", "none", heading);
        Stream.concat(ofWith.keySet().stream(), ofWithout.keySet().stream())
                .distinct()
                .map(name -> "%9d %9d  %s".formatted(count(ofWith, name), count(ofWithout, name), name))
                .sorted(Comparator.reverseOrder())
                .limit(ROWS)
                .forEach(out::println);
    }

    private static long count(Map<String, Long> counts, String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** The methods of a sample, innermost first. */
    private record Stack(List<String> methods) {

        boolean isInProcessor() {
            return methods.stream().anyMatch(method -> method.startsWith(PROCESSOR));
        }

        /** Returns our methods; the body of a lambda counts as the method that it is passed to. */
        private Stream<String> own() {
            return methods.stream()
                    .filter(method -> method.startsWith(OURS) && !method.startsWith(OURS + "benchmarks."))
                    .filter(method -> !method.contains("$$Lambda") && !method.contains(".lambda$"));
        }

        String ownMethod() {
            return own().findFirst().orElse("other");
        }

        /** Returns the outermost method that the processor calls, or the innermost step of javac. */
        String step() {
            if (isInProcessor()) {
                Optional<String> outermost =
                        own().filter(method -> !method.startsWith(PROCESSOR)).reduce((inner, outer) -> outer);
                return "processor: " + outermost.orElse("itself").replaceFirst("^([a-z]\\w*\\.)+", "");
            }
            Optional<String> innermost = methods.stream()
                    .filter(method -> method.startsWith(COMPILER))
                    .findFirst();
            return "javac: " + innermost.orElse("other").replace(COMPILER, "");
        }

        /** Returns the innermost package outside the core of the JDK. */
        String packageName() {
            Optional<String> innermost = methods.stream()
                    .filter(method -> !method.startsWith("java."))
                    .findFirst();
            return innermost.orElse("java").replaceFirst("\\.[A-Z].*", "");
        }
    }
}
