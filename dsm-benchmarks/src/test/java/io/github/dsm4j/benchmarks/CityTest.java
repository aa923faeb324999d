package io.github.dsm4j.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.dsm4j.api.steering.Initial;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The trials run, with few houses; their times say nothing. */
class CityTest {
    private static final int FEW = 30;

    @Test
    void citiesAreTheSameForTheSameSeed() {
        assertEquals(City.different(FEW, Storage.SMALL, 1), City.different(FEW, Storage.SMALL, 1));
        assertNotEquals(City.different(FEW, Storage.SMALL, 1), City.different(FEW, Storage.SMALL, 2));
        assertEquals(1, City.equal(FEW, Storage.SMALL, 1).models().size());
    }

    @Test
    void greedyMakesAllPlansAndLazyGreedyFewer() {
        ContestTrial trial = ContestTrial.of(FEW, Storage.SMALL, Initial.IDLE);
        assertTrue(trial.same());
        assertEquals(FEW * (1L + trial.iterations()), trial.allPlans());
        assertTrue(trial.lazyPlans() < trial.allPlans());
        assertTrue(trial.lazyGain() > 0 && trial.sweepGain() > 0);
    }

    @Test
    void fewIterationsOfAllSuffice() {
        RoundsTrial trial = RoundsTrial.of(FEW, Storage.SMALL, true, Initial.FLAT_HOUSE);
        assertTrue(trial.least() > 0 && trial.least() <= 8, trial::row);
    }

    @Test
    void aNetworkAgreesOnTheSame() {
        NetworkTrial trial = NetworkTrial.of(3, Storage.SMALL, Initial.FLAT_HOUSE);
        assertEquals(trial.centralised(), trial.network());
        assertTrue(trial.network().iterations() > 0);
    }

    @Test
    void aSweepEndsNearTheBound() {
        var houses = City.of(1_000, Storage.SMALL, 10, 1).houses();
        SweepTrial trial = SweepTrial.of(houses, 10, Initial.IDLE, 1);
        assertTrue(trial.excess() >= 0 && trial.excess() < RoundsTrial.EXCESS, trial::row);
    }

    @Test
    void whatWasNotMeasuredIsNotPromised() {
        List<ContestTrial> contests = List.of(ContestTrial.of(3, Storage.SMALL, Initial.IDLE));
        List<RoundsTrial> rounds = List.of(RoundsTrial.of(CityTrials.STREET, Storage.TINY, false, Initial.IDLE));
        CityTrials trials =
                new CityTrials(contests, rounds, NetworkTrial.of(3, Storage.SMALL, Initial.IDLE), List.of());
        List<String> reports = new CityPromises(trials)
                .promises().stream().map(Promise::report).toList();
        assertTrue(reports.stream().anyMatch(r -> r.startsWith("1,000,000 houses") && r.endsWith("not measured")));
        assertTrue(reports.stream().anyMatch(r -> r.startsWith("accelerated, 25 houses") && r.endsWith("met")));
        assertTrue(trials.tables().anyMatch(line -> line.equals(rounds.get(0).row())));
    }
}
