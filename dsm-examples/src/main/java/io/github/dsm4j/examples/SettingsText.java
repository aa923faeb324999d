package io.github.dsm4j.examples;

import io.github.dsm4j.api.contract.SmartContract;
import io.github.dsm4j.core.House;
import io.github.dsm4j.examples.planning.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run was planned by, for people: read back from the contracts, not from the options. */
final class SettingsText {
    private SettingsText() {}

    static Map<String, String> of(Scenario scenario, Map<String, String> options) {
        SmartContract contract = scenario.contract();
        Map<String, String> text = new LinkedHashMap<>(options);
        text.put("algorithm", contract.algorithm().name());
        text.put(
                "algorithm." + contract.algorithm().name(),
                contract.algorithm().config().toString());
        text.put("desired", Converters.label(contract.desired()));
        text.put("initial", Converters.label(contract.initial()));
        text.put("tieBreak", Converters.label(contract.tieBreak()));
        text.put("reward", contract.reward().toString());
        text.put("deadline", contract.deadline().toString());
        text.put("salt", contract.salt().hex());
        scenario.contracts().values().stream()
                .map(SmartContract::consensus)
                .forEach(choice ->
                        text.put("consensus." + choice.name(), choice.config().toString()));
        text.put("devices", devices(scenario));
        return text;
    }

    private static String devices(Scenario scenario) {
        return scenario.houses().stream()
                .map(House::device)
                .collect(Collectors.groupingBy(device -> device, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getValue() + " x " + e.getKey())
                .collect(Collectors.joining("; "));
    }
}
