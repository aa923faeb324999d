package io.github.dsm4j.examples.evaluation;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of the load duration curves.
 *
 * @param none without demand-side management
 * @param small centralised steering with 5,120 Wh a house
 * @param large centralised steering with 13,500 Wh a house
 * @param networks the four approaches with 13,500 Wh a house; empty if there is but one house
 * @param hard both methods with 5,120 Wh a house, on fewer days; empty if there is but one house
 * @param houses what the houses draw and feed in, each for itself
 * @param step the length of an interval
 */
record LoadCases(
        LoadCase none,
        LoadCase small,
        LoadCase large,
        List<LoadCase> networks,
        List<LoadCase> hard,
        NetEnergy houses,
        Duration step) {
    LoadCases {
        networks = List.copyOf(networks);
        hard = List.copyOf(hard);
    }

    static LoadCases of(Study study, Results results) {
        return new LoadCases(
                LoadCase.of(SharedTrials.none(study), results),
                LoadCase.of(LoadTrials.small(study), results),
                LoadCase.of(LoadTrials.large(study), results),
                of(LoadTrials.networks(study), results),
                of(LoadTrials.hard(study), results),
                NetEnergy.ofHouses(study),
                study.data().step());
    }

    private static List<LoadCase> of(List<Trial> trials, Results results) {
        return trials.stream().map(trial -> LoadCase.of(trial, results)).toList();
    }

    List<LoadCase> all() {
        return Stream.concat(Stream.of(none, small, large), networks.stream()).toList();
    }

    /** The networks held against each other. */
    List<PlanAgreement> amongNetworks() {
        return Stream.concat(withFirst(networks), withFirst(hard)).toList();
    }

    private static Stream<PlanAgreement> withFirst(List<LoadCase> cases) {
        return cases.stream().skip(1).map(other -> PlanAgreement.of(cases.get(0), other));
    }

    /** The networks held against steering in one place. */
    List<PlanAgreement> withCentralised() {
        return Stream.concat(
                        networks.stream().map(network -> PlanAgreement.of(large, network)),
                        hard.stream().map(network -> PlanAgreement.of(small, network)))
                .toList();
    }
}
