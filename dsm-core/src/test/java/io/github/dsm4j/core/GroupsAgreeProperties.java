package io.github.dsm4j.core;

import io.github.dsm4j.api.contract.DesiredRule;
import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However houses of several devices are planned, every device does the same, from period to period. */
class GroupsAgreeProperties {
    @Property(tries = 15)
    void centralisedMethod1AndMethod2AgreeOnEveryDevice(@ForAll("everywhere") GroupCase periods) {
        periods.agrees();
    }

    /** Solvers plan the same on one machine, so such devices take part in method 2. */
    @Property(tries = 4)
    void centralisedAndMethod2AgreeOnSolvedDevicesToo(@ForAll("here") GroupCase periods) {
        periods.agrees();
    }

    @Provide
    Arbitrary<GroupCase> everywhere() {
        return cases(false, 5, 24);
    }

    @Provide
    Arbitrary<GroupCase> here() {
        return cases(true, 3, 12);
    }

    private static Arbitrary<GroupCase> cases(boolean linear, int houses, int longest) {
        return Combinators.combine(
                        Arbitraries.integers().between(2, houses),
                        Arbitraries.integers().between(8, longest),
                        Arbitraries.of(DesiredRule.class),
                        Arbitraries.of(Initial.class),
                        Arbitraries.of(TieBreak.class),
                        Arbitraries.just(linear),
                        Arbitraries.longs())
                .as(GroupCase::new);
    }
}
