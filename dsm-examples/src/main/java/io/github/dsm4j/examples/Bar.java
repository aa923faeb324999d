package io.github.dsm4j.examples;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress as a bar on a terminal, with the time left. */
final class Bar implements Display {
    private final ProgressBar bar;

    Bar(String unit, long steps, long done) {
        bar = new ProgressBarBuilder()
                .setTaskName("dsm")
                .setUnit(" " + unit, 1)
                .setInitialMax(steps)
                .startsFrom(done, Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    @Override
    public void step(String what) {
        bar.setExtraMessage(" " + what);
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
