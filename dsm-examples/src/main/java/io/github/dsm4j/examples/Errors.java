package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.result.Fault;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every error becomes one line on standard error. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int LONGEST_VALUE = 60;
    private static final int LONGEST_PATH = 400;

    /** Less than this is not worth to be left out; a check sum in hexadecimal digits stays whole. */
    private static final int LEFT_OUT = 10;

    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private static final Pattern QUOTED_OR_WORD = Pattern.compile("(?<![^\\s(=])'[^']*'|\\S+");

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        boolean stackTrace = List.of(arguments).contains("--stacktrace");
        return report(e, e.getCommandLine(), stackTrace, Dsm.USAGE);
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
        boolean stackTrace = root(line).getCommand() instanceof Dsm dsm && dsm.stackTrace();
        if (e instanceof Fault) {
            return report(e, line, stackTrace, Dsm.FAULT);
        }
        if (e instanceof DsmException) {
            return report(e, line, stackTrace, Dsm.USAGE);
        }
        return report(
                new IllegalStateException("a bug in the program: " + e + " (--stacktrace says where)", e),
                line,
                stackTrace,
                Dsm.BUG);
    }

    private static CommandLine root(CommandLine line) {
        return line.getParent() == null ? line : root(line.getParent());
    }

    private static int report(Exception e, CommandLine line, boolean stackTrace, int code) {
        PrintWriter err = line.getErr();
        err.println("dsm: " + oneLine(String.valueOf(e.getMessage())));
        if (stackTrace) {
            e.printStackTrace(err);
        }
        err.flush();
        return code;
    }

    /** Fit for a terminal: messages repeat what was typed or read, whatever that is. */
    private static String oneLine(String message) {
        String line = message.strip().replaceAll("\\s*\\R\\s*", "; ");
        return QUOTED_OR_WORD
                .matcher(UNPRINTABLE.matcher(line).replaceAll(c -> escaped(c.group())))
                .replaceAll(value -> Matcher.quoteReplacement(cut(value.group())));
    }

    private static String escaped(String characters) {
        return Matcher.quoteReplacement(characters
                .chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining()));
    }

    /** Paths are left longer than other values: somebody has to find the file, and what of it is wrong. */
    private static String cut(String value) {
        int most = value.matches(".*[/\\\\].*|houses\\[.*:") ? LONGEST_PATH : LONGEST_VALUE;
        return value.length() <= most + LEFT_OUT
                ? value
                : value.substring(0, most) + "... (" + value.length() + " characters)";
    }
}
