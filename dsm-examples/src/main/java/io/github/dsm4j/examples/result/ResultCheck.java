package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.DsmException;
import io.github.dsm4j.api.device.PowerLimits;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.examples.file.Reason;
import io.github.dsm4j.examples.planning.Algorithms;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.Comparison;
import io.github.dsm4j.examples.planning.LocalProfiles;
import io.github.dsm4j.examples.planning.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks a result folder as a stranger would, from its bytes alone: each chain, the profiles against the blocks, the figures
 * against both, and in the end every byte against the check sums. Confined to one thread.
 */
public final class ResultCheck {
    private final Path folder;
    private final Plugins plugins;
    private final Progress progress;
    private final Summary summary;
    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();
    private final Map<Approach, LocalProfiles> profiles = new EnumMap<>(Approach.class);
    private @Nullable List<PowerProfile> desired;

    private ResultCheck(Path folder, Plugins plugins, Progress progress) throws Fault {
        this.folder = folder;
        this.plugins = plugins;
        this.progress = progress;
        this.summary = SummaryFile.read(folder);
        this.comparison = new Comparison(summary.data().samplesPerDay());
    }

    /**
     * Whether something looks like a result folder, good or bad.
     *
     * @param folder the folder
     * @return true if it has a summary or check sums
     * @throws DsmException if it is one that a run has not finished, or must not be read
     */
    public static boolean isResult(Path folder) {
        FilesCheck.requireReadable(folder);
        if (Files.exists(folder.resolve(PartialFolder.MARKER))) {
            throw new DsmException(folder + " is the result of a run that was not finished");
        }
        return Files.exists(folder.resolve(ResultFiles.SUMMARY)) || Files.exists(folder.resolve(ResultFiles.CHECKSUMS));
    }

    /**
     * Checks everything.
     *
     * @param folder a result folder
     * @param plugins where the plugins that the contracts name are found
     * @param progress is told of every block
     * @return a line for each approach
     * @throws Fault at the first thing that is wrong
     */
    public static List<String> check(Path folder, Plugins plugins, Progress progress) throws Fault {
        Path real = real(folder);
        FilesCheck.kinds(real);
        return new ResultCheck(real, plugins, progress).check();
    }

    /** The folder itself may be named by a link; nothing in it may be one. */
    private static Path real(Path folder) {
        try {
            return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        } catch (IOException e) {
            throw new DsmException(folder + " cannot be read: " + Reason.of(e), e);
        }
    }

    private List<String> check() throws Fault {
        Map<Approach, Summary.Result> results = results();
        FilesCheck.names(folder, results.keySet(), summary);
        long chains = results.keySet().stream().filter(Approach::onChain).count();
        progress.expect(chains * (summary.data().days() + 1L));
        for (Map.Entry<Approach, Summary.Result> entry : results.entrySet()) {
            check(entry.getKey(), entry.getValue());
        }
        Fault.unlessEqual(
                "agreement", summary.agreement(), comparison.agreement().orElse(null), "the local profiles");
        checkDevices();
        checkShortfalls();
        FilesCheck.sums(folder);
        return lines;
    }

    private void checkDevices() throws Fault {
        Summary.Devices stated = summary.devices();
        if (stated != null) {
            Fault.unless(!profiles.isEmpty(), ResultFiles.SUMMARY, "has devices, but no approaches");
            new DevicesCheck(folder, summary.data(), stated).check(profiles);
        }
    }

    private void checkShortfalls() throws Fault {
        Summary.Limits stated = summary.limits();
        List<BrokenLimit> broken = stated == null
                ? List.of()
                : LimitsCheck.check(stated, summary.data().start(), profiles);
        if (ResultFiles.hasShortfalls(summary)) {
            ShortfallsCsv.check(folder, summary.devices(), broken);
        }
    }

    /** In the order of the enum: chains come before the references that need them. */
    private Map<Approach, Summary.Result> results() throws Fault {
        Map<Approach, Summary.Result> results = new EnumMap<>(Approach.class);
        for (Map.Entry<String, Summary.Result> entry : summary.approaches().entrySet()) {
            try {
                results.put(Approach.of(entry.getKey()), entry.getValue());
            } catch (DsmException e) {
                throw new Fault(ResultFiles.SUMMARY, String.valueOf(e.getMessage()));
            }
        }
        return results;
    }

    private void check(Approach approach, Summary.Result stated) throws Fault {
        StoredProfiles profiles = StoredProfiles.read(folder, approach, summary.data());
        if (approach.onChain()) {
            checkChain(approach, profiles, stated);
        } else {
            Optional<List<PowerProfile>> wished = Optional.ofNullable(desired);
            new StoredReference(approach, profiles, stated.figures(), wished).check();
            lines.add(approach.label() + ": no chain, " + profiles.days() + " days");
        }
        comparison.add(approach, profiles.profiles());
        this.profiles.put(approach, profiles.profiles());
    }

    private void checkChain(Approach approach, StoredProfiles profiles, Summary.Result stated) throws Fault {
        Path file = folder.resolve(ResultFiles.ledger(approach));
        BlocksCheck blocks = new BlocksCheck(approach, profiles);
        VerifiedChain chain = LedgerCheck.read(file, plugins, what -> progress.step(approach.label()), blocks);
        blocks.finish(chain, stated);
        PowerLimits agreed = Algorithms.of(plugins, chain.contract()).limits();
        LimitsCheck.requireAgreed(approach, summary.limits(), agreed);
        desired = blocks.desired();
        lines.add(approach.label() + ": " + chain.line());
    }
}
