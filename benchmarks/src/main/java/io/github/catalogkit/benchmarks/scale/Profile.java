package io.github.catalogkit.benchmarks.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a compiler was each time that Java Flight Recorder looked.
 *
 * @param stacks the frames of each sample, the innermost first
 */
record Profile(List<List<String>> stacks) {

    private static final String OURS = "io.github.catalogkit.";
    private static final String PROCESSOR = OURS + "processor.DeclarationProcessor.";
    private static final String PROGRAM = OURS + "benchmarks.";
    private static final String COMPILER = "com.sun.tools.javac.main.JavaCompiler.";

    static Profile read(Path recording) {
        try {
            return new Profile(RecordingFile.readAllEvents(recording).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.ExecutionSample"))
                    .map(Profile::frames)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> frames(RecordedEvent event) {
        return Optional.ofNullable(event.getStackTrace()).stream()
                .flatMap(trace -> trace.getFrames().stream())
                .map(Profile::name)
                .toList();
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    /** How many samples there are by what the whole of the compiler was about: a step of ours, or one of javac. */
    Map<String, Long> steps() {
        return count(stack -> Optional.of(step(stack)));
    }

    /** How many of our samples there are by the innermost method of a package of ours. */
    Map<String, Long> methods() {
        return count(
                stack -> isOurs(stack) ? stack.stream().filter(Profile::isOwn).findFirst() : Optional.empty());
    }

    /** How many of our samples there are by the package that was at work, those of the JDK's core aside. */
    Map<String, Long> packages() {
        return count(stack -> isOurs(stack) ? Optional.of(packageOf(stack)) : Optional.empty());
    }

    private Map<String, Long> count(Function<List<String>, Optional<String>> key) {
        return stacks.stream()
                .flatMap(stack -> key.apply(stack).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    /** The outermost frame of ours below that of the processor, or the innermost step of javac. */
    private static String step(List<String> stack) {
        if (isOurs(stack)) {
            List<String> own = stack.stream().filter(Profile::isOwn).toList();
            return "processor: "
                    + Stream.iterate(own.size() - 1, index -> index >= 0, index -> index - 1)
                            .map(own::get)
                            .filter(frame -> !frame.startsWith(PROCESSOR))
                            .findFirst()
                            .map(Profile::withoutPackage)
                            .orElse("itself");
        }
        return stack.stream()
                .filter(frame -> frame.startsWith(COMPILER))
                .findFirst()
                .map(frame -> "javac: " + frame.substring(COMPILER.length()))
                .orElse("javac: other");
    }

    private static boolean isOurs(List<String> stack) {
        return stack.stream().anyMatch(frame -> frame.startsWith(PROCESSOR));
    }

    /** The body of a lambda is told by the method that it is handed to. */
    private static boolean isOwn(String frame) {
        return frame.startsWith(OURS)
                && !frame.startsWith(PROGRAM)
                && !frame.contains("$$Lambda")
                && !frame.contains(".lambda$");
    }

    private static String packageOf(List<String> stack) {
        return stack.stream()
                .filter(frame -> !frame.startsWith("java."))
                .findFirst()
                .map(frame -> Stream.of(frame.split("\\."))
                        .takeWhile(part -> Character.isLowerCase(part.charAt(0)))
                        .collect(Collectors.joining(".")))
                .orElse("java");
    }

    private static String withoutPackage(String frame) {
        return Stream.of(frame.split("\\."))
                .dropWhile(part -> Character.isLowerCase(part.charAt(0)))
                .collect(Collectors.joining("."));
    }
}
