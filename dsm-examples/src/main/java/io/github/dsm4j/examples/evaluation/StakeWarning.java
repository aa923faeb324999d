package io.github.dsm4j.examples.evaluation;

import io.github.dsm4j.examples.evaluation.TrialResult.Participant;
import io.github.dsm4j.examples.report.Table;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What rules for starting profiles and equal bids do to winners and stake.
 *
 * @param rows one for each rule
 */
record StakeWarning(List<Row> rows) {
    /**
     * What came of one rule.
     *
     * @param rule the rule
     * @param nodes the nodes after the last block
     * @param days how many days were planned
     * @param winsByLot blocks on days on which nobody improved anything
     * @param iterations iterations per day
     */
    record Row(StakeTies rule, List<Participant> nodes, int days, long winsByLot, double iterations) {
        static Row of(StakeTies rule, TrialResult result) {
            int days = result.days().size();
            return new Row(
                    rule, result.accounts(), days, StakeOutcome.winsByLot(result), (double) result.iterations() / days);
        }

        long winners() {
            return nodes.stream().filter(node -> node.wins() > 0).count();
        }

        /** The node with most wins, the lowest of several. */
        Participant top() {
            return nodes.stream()
                    .min(Comparator.comparingLong(Participant::wins).reversed().thenComparing(Participant::node))
                    .orElseThrow();
        }

        GoodnessOfFit asIfEqual() {
            return new StakeDraws(nodes, Categories.wins(nodes)).asIfEqual();
        }

        double topShare() {
            return (double) top().wins() / days;
        }
    }

    StakeWarning {
        rows = List.copyOf(rows);
    }

    static StakeWarning of(Study study, Results results) {
        return new StakeWarning(Arrays.stream(StakeTies.values())
                .map(rule -> Row.of(rule, results.of(rule.trial(study))))
                .toList());
    }

    private Row row(StakeTies rule) {
        return rows.stream().filter(row -> row.rule() == rule).findFirst().orElseThrow();
    }

    String text() {
        Row standard = row(StakeTies.FLAT_SEEDED);
        Row drawn = row(StakeTies.IDLE_SEEDED);
        Row lowest = row(StakeTies.IDLE_LOWEST);
        return Prose.of(
                "Who wins depends on rules that the thesis does not state: what the batteries do before steering begins, and who"
                        + " wins a tie. Nodes with equal batteries that start idle offer the same move at first, whatever their"
                        + " houses need, so that the tie rule decides who improves most. If the lowest node wins ties, node %d"
                        + " seals %.0f %% of all blocks here (different winners: %d); if ties are drawn, winning by performance is"
                        + " a lottery (different winners: %d; wins against equal chances: %s). In all other experiments each"
                        + " house first flattens its own profile, and ties are drawn from the seed: then the top node seals"
                        + " %.0f %% (different winners: %d). But flat houses leave steering little to improve: on %d of %d days"
                        + " nobody improved anything, and the draw decided alone. Winners of networks that break ties by"
                        + " number say more about numbers than about houses.",
                lowest.top().node(),
                100 * lowest.topShare(),
                lowest.winners(),
                drawn.winners(),
                drawn.asIfEqual().numbers(),
                100 * standard.topShare(),
                standard.winners(),
                standard.winsByLot(),
                standard.days());
    }

    Table table() {
        Table.Builder table = Table.of(
                        "stake-ties",
                        "Winners and stake under other rules for starting profiles and ties: scenario 1, case 1, rewarded:"
                                + " winner. Top node: the one with most wins. Wins by lot: blocks on days on which nobody"
                                + " improved anything. p: of the chi-square test of wins by category against equal chances.")
                .text("start")
                .text("ties")
                .number("iterations per day", "", 1)
                .number("different winners", "", 0)
                .number("p", "", 4)
                .number("wins by lot", "", 0)
                .number("top node", "", 0)
                .number("its wins", "", 0)
                .number("its share of wins", "%", 1)
                .number("it earned", "Wh", 1)
                .number("it recovered", "Wh", 1);
        for (Row row : rows) {
            Participant top = row.top();
            table.row(
                    row.rule().start(),
                    row.rule().ties(),
                    row.iterations(),
                    row.winners(),
                    row.asIfEqual().isPossible() ? row.asIfEqual().pValue() : Table.MISSING,
                    row.winsByLot(),
                    top.node(),
                    top.wins(),
                    100 * row.topShare(),
                    top.earned(),
                    top.recovered());
        }
        return table.build();
    }
}
