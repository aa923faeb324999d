package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.api.contract.Method;
import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.api.steering.DsmAlgorithm;
import io.github.dsm4j.api.steering.SteeringOutcome;
import io.github.dsm4j.consensus.pow.PowConfig;
import io.github.dsm4j.core.House;
import io.github.dsm4j.core.Neighbourhood;
import io.github.dsm4j.core.NeighbourhoodBuilder;
import io.github.dsm4j.core.PeriodResult;
import io.github.dsm4j.core.Plugins;
import io.github.dsm4j.core.ledger.FileLedgerConfig;
import io.github.dsm4j.core.ledger.MemoryLedgerConfig;
import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.evaluation.TrialResult.Work;
import io.github.dsm4j.examples.planning.Algorithms;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.CentralisedPlanner;
import io.github.dsm4j.examples.planning.ChainEnd;
import io.github.dsm4j.examples.planning.DayPlan;
import io.github.dsm4j.examples.planning.DayPlanner;
import io.github.dsm4j.examples.planning.NoControlPlanner;
import io.github.dsm4j.examples.planning.ReferenceHouses;
import io.github.dsm4j.examples.planning.Task;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs one trial. Confined to one thread. */
final class TrialRun {
    private final Trial trial;
    private final Task task;
    private final long seed;
    private final Instruments instruments;
    private final CountedWork work = new CountedWork();

    TrialRun(Trial trial, Task task, long seed, Instruments instruments) {
        this.trial = trial;
        this.task = task;
        this.seed = seed;
        this.instruments = instruments;
    }

    /**
     * Plans all days.
     *
     * @param folder where the ledger goes if it is kept
     * @param day is told of every day
     */
    TrialResult run(Path folder, Runnable day) {
        return trial.approach().onChain() ? network(folder, day) : reference(day);
    }

    private TrialResult network(Path folder, Runnable planned) {
        Costs costs = new Costs();
        List<Work> hashes = new ArrayList<>();
        try (Neighbourhood network = builder(folder).build()) {
            // Asked for now, the days are kept up block by block; asked for later, all blocks would be replayed.
            Day.OfChain days = new Day.OfChain(trial.keepsAggregate());
            network.chain().fold(days);
            Measurement measurement = new Measurement(instruments);
            for (int day = 0; day < trial.days(); day++) {
                PeriodResult result = network.plan(task.horizon(day), task.baseloads(day));
                costs.add(result);
                if (isWork()) {
                    hashes.add(work.of(result.block().height(), result.winner()));
                }
                planned.run();
            }
            return measurement.result(
                    trial,
                    ChainEnd.of(network.chain()),
                    network.chain().fold(days),
                    List.of(),
                    accounts(network),
                    costs,
                    hashes);
        }
    }

    private static List<Participant> accounts(Neighbourhood network) {
        return network.state().accounts().values().stream()
                .map(account -> new Participant(
                        account.registration().node().value(),
                        account.registration().stakeWh(),
                        account.wins(),
                        account.earned()))
                .toList();
    }

    private TrialResult reference(Runnable planned) {
        SmartContract contract = contract();
        Plugins plugins = Plugins.discover();
        ReferenceHouses houses = new ReferenceHouses(plugins.devices(), houses());
        DsmAlgorithm algorithm = Algorithms.of(plugins, contract);
        CountedAlgorithm counted = new CountedAlgorithm(algorithm);
        DayPlanner planner = trial.approach() == Approach.NONE
                ? new NoControlPlanner(task, contract.desired(), houses)
                : new CentralisedPlanner(task, trial.detailed() ? counted : algorithm, contract, houses);
        List<Day> days = new ArrayList<>();
        List<CentralDay> central = new ArrayList<>();
        Measurement measurement = new Measurement(instruments);
        for (int day = 0; day < trial.days(); day++) {
            DayPlan plan = planner.plan(day);
            SteeringOutcome outcome = plan.outcome();
            days.add(Day.of(outcome, trial.keepsAggregate()));
            if (trial.detailed()) {
                double bound = plan.lowerBound().getAsDouble();
                central.add(CentralDay.of(counted.take(), outcome, bound));
            }
            planned.run();
        }
        return measurement.result(trial, null, days, central, List.of(), new Costs(), List.of());
    }

    /** The rules that a network would have; they do not depend on who takes part. */
    private SmartContract contract() {
        NeighbourhoodBuilder builder = rules();
        for (long id = 1; id <= NeighbourhoodBuilder.MIN_HOUSES; id++) {
            builder.house(id, trial.battery(0));
        }
        try (Neighbourhood network = builder.build()) {
            return network.contract();
        }
    }

    private NeighbourhoodBuilder builder(Path folder) {
        NeighbourhoodBuilder builder = rules().stopwatch(instruments.processorNanos());
        houses().forEach(builder::house);
        return trial.keepsLedger() ? builder.networkLedger("file", new FileLedgerConfig(folder.toString())) : builder;
    }

    private NeighbourhoodBuilder rules() {
        NeighbourhoodBuilder builder = Neighbourhood.builder()
                .algorithm(trial.steering().algorithm(), trial.steering().config())
                .networkStart(task.networkStart())
                .method(trial.approach().method().orElse(Method.METHOD_2))
                .seed(seed)
                .reward(trial.reward())
                .latency(trial.latency())
                .attempt(trial.attempt())
                .initial(trial.initial())
                .tieBreak(trial.tieBreak())
                .verifyEach(trial.timed())
                .networkLedger("memory", new MemoryLedgerConfig())
                .localLedgers("memory", new MemoryLedgerConfig());
        return isWork()
                ? builder.consensus(work, PowConfig.ofBits(trial.targetBits()))
                : builder.consensus("pos", trial.pos());
    }

    private boolean isWork() {
        return trial.approach().consensus().equals(Optional.of("pow"));
    }

    private List<House> houses() {
        return IntStream.range(0, trial.houses())
                .mapToObj(house ->
                        House.of(house + 1L, trial.battery(house)).withComputingPower(trial.computingPower(house)))
                .toList();
    }

    /** Begins when it is made. */
    private record Measurement(Instruments instruments, long nanos, SortedMap<String, Long> energy) {
        Measurement(Instruments instruments) {
            this(
                    instruments,
                    instruments.processorNanos().getAsLong(),
                    instruments.energy().read());
        }

        TrialResult result(
                Trial trial,
                @Nullable ChainEnd chain,
                List<Day> days,
                List<CentralDay> central,
                List<Participant> accounts,
                Costs costs,
                List<Work> work) {
            long used = instruments.processorNanos().getAsLong() - nanos;
            return new TrialResult(
                    trial.toString(),
                    chain,
                    days,
                    central,
                    accounts,
                    costs.steps(),
                    work,
                    (double) used / 1e6,
                    instruments.energy().joulesSince(energy).orElse(null));
        }
    }
}
