package io.github.dsm4j.examples;

import io.github.dsm4j.api.contract.TieBreak;
import io.github.dsm4j.api.steering.Initial;
import io.github.dsm4j.steering.CoordinationKind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads values of options that are no plain numbers or texts. */
final class Converters {
    private Converters() {}

    /** The name of a constant as the user writes it. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> label(c).equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is not one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Converters::label)
                                .collect(Collectors.joining(", "))));
    }

    /** {@code flat-house} or {@code idle}. */
    static final class OfInitial implements ITypeConverter<Initial> {
        @Override
        public Initial convert(String text) {
            return constant(Initial.class, text);
        }
    }

    /** {@code greedy}, {@code sweep} or {@code accelerated}. */
    static final class OfCoordination implements ITypeConverter<CoordinationKind> {
        @Override
        public CoordinationKind convert(String text) {
            return constant(CoordinationKind.class, text);
        }
    }

    /** {@code seeded} or {@code lowest-id}. */
    static final class OfTieBreak implements ITypeConverter<TieBreak> {
        @Override
        public TieBreak convert(String text) {
            return constant(TieBreak.class, text);
        }
    }

    /** {@code 20ms}, {@code 1.5s}, {@code 2m}, or ISO-8601 as in {@code PT0.02S}. */
    static final class OfDuration implements ITypeConverter<Duration> {
        private static final Pattern SHORT = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|s|m)");

        @Override
        public Duration convert(String text) {
            Matcher matcher = SHORT.matcher(text);
            try {
                return Duration.parse(matcher.matches() ? iso(matcher.group(1), matcher.group(2)) : text);
            } catch (DateTimeException | ArithmeticException e) {
                throw new TypeConversionException("'" + text + "' is no duration; write 20ms, 1.5s or PT0.02S");
            }
        }

        private static String iso(String number, String unit) {
            BigDecimal value = new BigDecimal(number);
            return switch (unit) {
                case "ms" -> "PT" + value.movePointLeft(3).toPlainString() + "S";
                case "m" -> "PT" + value.multiply(BigDecimal.valueOf(60)).toPlainString() + "S";
                default -> "PT" + value.toPlainString() + "S";
            };
        }
    }
}
