package io.github.dsm4j.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Time and chance are handed in: no class of any module asks the machine for them, but the few named here. */
class ArchitectureTest {
    /** What reads a clock, waits, draws unseeded numbers, or changes the process; as owner and full signature. */
    private static final Pattern BANNED = Pattern.compile(String.join(
            "|",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime|exit)\\(.*",
            "java\\.time\\.\\w+\\.now\\(.*",
            "java\\.time\\.Clock\\.(system|tick)\\w*\\(.*",
            "java\\.util\\.Date\\.<init>\\(\\)",
            "java\\.lang\\.Thread\\.sleep\\(.*",
            "java\\.util\\.concurrent\\.TimeUnit\\.sleep\\(.*",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.security\\.SecureRandom\\..*",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.random\\.RandomGenerator\\.(of|getDefault)\\(.*",
            "java\\.util\\.random\\.RandomGeneratorFactory\\.create\\(\\)",
            "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)",
            "java\\.security\\.Security\\.(addProvider|insertProviderAt)\\(.*",
            "java\\.lang\\.Throwable\\.printStackTrace\\(\\)"));

    /** The adapters to the outer world, and what each may use. */
    private static final Map<String, Pattern> ADAPTERS = Map.of(
            // Measures the stages; affects nothing but the statistics.
            "io.github.dsm4j.core.NeighbourhoodBuilder", Pattern.compile("java\\.lang\\.System\\.nanoTime\\(\\)"),
            // Measures the run, and decides when to show progress.
            "io.github.dsm4j.examples.RunCommand", Pattern.compile("java\\.lang\\.System\\.nanoTime\\(\\)"),
            "io.github.dsm4j.examples.Display", Pattern.compile("java\\.lang\\.System\\.nanoTime\\(\\)"),
            // Ends the process with the exit code.
            "io.github.dsm4j.examples.Dsm", Pattern.compile("java\\.lang\\.System\\.exit\\(int\\)"));

    private static final ArchRule RULE = noClasses()
            .should()
            .accessTargetWhere(
                    new DescribedPredicate<>("reads a clock, waits, draws unseeded numbers or changes the process") {
                        @Override
                        public boolean test(JavaAccess<?> access) {
                            String target = target(access);
                            Pattern allowed =
                                    ADAPTERS.get(access.getOriginOwner().getName());
                            return BANNED.matcher(target).matches()
                                    && (allowed == null
                                            || !allowed.matcher(target).matches());
                        }
                    });

    private static String target(JavaAccess<?> access) {
        return access.getTarget().getFullName();
    }

    private static JavaClasses classes(ImportOption option) {
        return new ClassFileImporter().withImportOption(option).importPackages("io.github.dsm4j");
    }

    @Test
    void nobodyAsksTheMachine() {
        JavaClasses classes = classes(new ImportOption.DoNotIncludeTests());
        Set<String> modules = new TreeSet<>();
        classes.forEach(c -> modules.add(c.getPackageName().split("\\.")[3]));
        assertEquals(Set.of("api", "consensus", "core", "examples", "steering"), modules);
        RULE.check(classes);
    }

    /** The rule finds something: it sees the class below. */
    @Test
    void ruleBites() {
        JavaClasses classes = new ClassFileImporter().importClasses(Offender.class);
        AssertionError error = assertThrows(AssertionError.class, () -> RULE.check(classes));
        String message = String.valueOf(error.getMessage());
        for (String offence : new String[] {"nanoTime", "Random.<init>()", "Instant.now", "Thread.sleep"}) {
            assertEquals(true, message.contains(offence), message);
        }
    }

    @SuppressWarnings("unused")
    private static final class Offender {
        private final java.util.function.LongSupplier clock = System::nanoTime;
        private final java.util.Random random = new java.util.Random();

        java.time.Instant late() throws InterruptedException {
            Thread.sleep(clock.getAsLong() + random.nextLong());
            return java.time.Instant.now();
        }
    }
}
