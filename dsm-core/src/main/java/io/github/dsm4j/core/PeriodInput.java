package io.github.dsm4j.core;

import io.github.dsm4j.api.NodeId;
import io.github.dsm4j.api.Problems;
import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.profile.Horizon;
import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.core.internal.period.Profiles;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks what an embedder hands in for a period, before anything is sent. */
final class PeriodInput {
    private PeriodInput() {}

    static void check(
            Horizon horizon,
            Map<NodeId, PowerProfile> baseloads,
            Optional<PowerProfile> desired,
            Set<NodeId> houses,
            DesiredRule rule) {
        Problems problems = new Problems();
        for (NodeId id : houses) {
            PowerProfile baseload = baseloads.get(id);
            problems.require(baseload != null, "baseloads[" + id + "]", "is missing");
            if (baseload != null) {
                check(problems, "baseloads[" + id + "]", baseload, horizon, houses.size());
            }
        }
        desired.ifPresent(profile -> check(problems, "desired", profile, horizon, 1));
        baseloads.keySet().stream()
                .filter(id -> !houses.contains(id))
                .forEach(id -> problems.add("baseloads[" + id + "]", "is of a house that is not here"));
        problems.require(
                desired.isPresent() == rule.isGiven(),
                "desired",
                "the contract's rule is " + rule + ", so a profile " + (desired.isPresent() ? "must not" : "must")
                        + " be given");
        problems.throwIfAny("period of " + horizon.start());
    }

    private static void check(Problems problems, String path, PowerProfile profile, Horizon horizon, int participants) {
        problems.require(
                profile.length() == horizon.intervals(),
                path,
                "has another length than the horizon's " + horizon.intervals() + " intervals");
        long bound = Profiles.bound(participants);
        for (int t = 0; t < profile.length(); t++) {
            problems.require(
                    Math.abs(profile.at(t)) <= bound,
                    path + "[" + t + "]",
                    "is " + profile.at(t) + " mW, allowed is -" + bound + " to " + bound);
        }
    }
}
