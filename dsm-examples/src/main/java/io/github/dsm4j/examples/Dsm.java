package io.github.dsm4j.examples;

import io.github.dsm4j.api.DsmException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: demand-side management for a neighbourhood, planned over a chain and checked from its bytes. */
@Command(
        name = "dsm",
        description = "Plans the electricity of a neighbourhood without a boss, and checks what was planned.",
        subcommands = {
            RunCommand.class,
            VerifyCommand.class,
            ShowCommand.class,
            EvaluateCommand.class,
            InferCommand.class,
            PluginsCommand.class,
            ExampleCommand.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is well", "1:a result does not stand the check", "2:wrong use or bad input", "3:a bug"})
public final class Dsm implements Runnable {
    /** A result does not stand the check. */
    static final int FAULT = 1;

    /** Wrong use or bad input. */
    static final int USAGE = 2;

    /** The program itself is at fault. */
    static final int BUG = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            description = "Print where in the program an error came from.",
            scope = ScopeType.INHERIT)
    private boolean stackTrace;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: run, verify, show, evaluate, infer, plugins or example");
    }

    boolean stackTrace() {
        return stackTrace;
    }

    /** The program, without ending the process. */
    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Dsm());
        Errors errors = new Errors();
        line.setParameterExceptionHandler(errors);
        line.setExecutionExceptionHandler(errors);
        line.setExecutionStrategy(Dsm::execute);
        return line;
    }

    /** What nobody could read was not done: writers do not tell of an error unless they are asked. */
    private static int execute(ParseResult parsed) {
        CommandLine line = parsed.commandSpec().commandLine();
        int code = run(parsed, line);
        // Both are asked: the writer may have no way to hear of an error of the stream.
        boolean writer = line.getOut().checkError();
        if (writer || System.out.checkError()) {
            DsmException failure = new DsmException("standard output cannot be written");
            throw new ExecutionException(line, "output", failure);
        }
        return code;
    }

    /** Too little memory is nothing that a stack trace would help with. */
    private static int run(ParseResult parsed, CommandLine line) {
        try {
            return new RunLast().execute(parsed);
        } catch (OutOfMemoryError e) {
            String message = "this needs more than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MiB of memory that Java may take; plan fewer houses or days, or give it more (java -Xmx6g ...)";
            throw new ExecutionException(line, "memory", new DsmException(message, e));
        }
    }

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param arguments as typed
     */
    public static void main(String[] arguments) {
        // Pictures are drawn to files only.
        System.setProperty("java.awt.headless", "true");
        System.exit(commandLine().execute(arguments));
    }
}
