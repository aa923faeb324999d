package io.github.dsm4j.examples.result;

import io.github.dsm4j.api.profile.PowerProfile;
import io.github.dsm4j.examples.data.NeighbourhoodData;
import io.github.dsm4j.examples.planning.Approach;
import io.github.dsm4j.examples.planning.ApproachResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the day whose aggregate has the highest peak without demand-side management. Confined to one thread. */
final class PictureOfPeak {
    private final NeighbourhoodData data;
    private final int day;
    private final PowerProfile baseload;
    private @Nullable PowerProfile planned;
    private @Nullable PowerProfile desired;

    PictureOfPeak(NeighbourhoodData data) {
        this.data = data;
        int highest = 0;
        for (int d = 1; d < data.days(); d++) {
            highest = baseload(data, d).peak() > baseload(data, highest).peak() ? d : highest;
        }
        this.day = highest;
        this.baseload = baseload(data, day);
    }

    private static PowerProfile baseload(NeighbourhoodData data, int day) {
        List<PowerProfile> houses = new ArrayList<>();
        for (int house = 0; house < data.houses().size(); house++) {
            houses.add(PowerProfile.of(data.milliwatts(house, day)));
        }
        return PowerProfile.sum(data.samplesPerDay(), houses);
    }

    /** Takes the plan of an approach, unless there is one already. */
    void add(ApproachResult result) {
        if (desired == null) {
            desired = result.desired().aggregate(day);
        }
        if (planned == null && result.approach() != Approach.NONE) {
            planned = result.profiles().aggregate(day);
        }
    }

    void write(Path file) {
        Picture picture = new Picture(data.houses().size() + " houses on " + data.date(day)
                + ", the day with the highest peak of " + data.days());
        picture.before("without demand-side management", baseload);
        if (planned != null) {
            picture.after("agreed", planned);
        }
        if (desired != null) {
            picture.desired("desired", desired);
        }
        picture.write(file);
    }
}
