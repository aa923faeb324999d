package io.github.dsm4j.examples;

import io.github.dsm4j.examples.result.Summary;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What program this is: on the module path the module tells, else the archive. */
final class Version implements IVersionProvider {
    static String program() {
        return Optional.ofNullable(Dsm.class.getModule().getDescriptor())
                .flatMap(module -> module.rawVersion())
                .or(() -> Optional.ofNullable(Dsm.class.getPackage().getImplementationVersion()))
                .orElse("unknown version");
    }

    static Summary.Program full() {
        return new Summary.Program(
                program(),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    @Override
    public String[] getVersion() {
        Summary.Program program = full();
        return new String[] {"dsm " + program.dsm(), program.java() + ", " + program.machine()};
    }
}
