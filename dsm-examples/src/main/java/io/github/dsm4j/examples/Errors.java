package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.examples.result.Fault;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Every error becomes one line on standard error. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {
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

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
