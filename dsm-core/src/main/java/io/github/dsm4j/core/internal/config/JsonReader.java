package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.Primitives;
import io.github.dsm4j.api.ConfigurationException;
import io.github.dsm4j.api.Problem;
import io.github.dsm4j.api.Problems;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the values that a record class declares, and goes on after each problem. Empty results stand for problems. */
final class JsonReader {
    private final Problems problems;

    JsonReader(Problems problems) {
        this.problems = problems;
    }

    <R extends Record> Optional<R> record(JsonNode node, Class<R> type, @Nullable Record defaults, String path) {
        if (!node.isObject()) {
            return problem(path, JsonShown.wrong(node, "an object"));
        }
        RecordShape<R> shape = RecordShape.of(type);
        boolean known = noUnknownKeys(node, shape.names(), path);
        List<Object> values = new ArrayList<>();
        for (RecordShape.Part part : shape.parts()) {
            Object fallback = defaults == null ? null : shape.value(defaults, part);
            component(node.get(part.name()), part.type(), fallback, at(path, part.name()))
                    .ifPresent(values::add);
        }
        return known && values.size() == shape.parts().size() ? make(shape, values, path) : Optional.empty();
    }

    private boolean noUnknownKeys(JsonNode node, List<String> known, String path) {
        boolean fine = true;
        for (String key : (Iterable<String>) node::fieldNames) {
            if (!known.contains(key)) {
                problem(at(path, key), JsonShown.unknown(key, known));
                fine = false;
            }
        }
        return fine;
    }

    private Optional<Object> component(@Nullable JsonNode node, Type type, @Nullable Object fallback, String path) {
        if (node != null) {
            return value(node, type, fallback, path);
        }
        if (fallback != null) {
            return Optional.of(fallback);
        }
        return RecordShape.raw(type) == Optional.class ? Optional.of(Optional.empty()) : problem(path, "is missing");
    }

    private Optional<Object> value(JsonNode node, Type type, @Nullable Object fallback, String path) {
        Class<?> raw = Primitives.wrap(RecordShape.raw(type));
        if (raw == Optional.class) {
            return optional(node, RecordShape.argument(type), fallback, path);
        } else if (raw == List.class) {
            return list(node, RecordShape.argument(type), path);
        }
        JsonScalar<?> scalar = JsonScalar.of(raw);
        if (scalar != null) {
            return scalar(node, scalar, path);
        } else if (raw.isRecord()) {
            return record(node, raw.asSubclass(Record.class), (Record) fallback, path)
                    .map(r -> r);
        }
        throw RecordShape.unsupported(type);
    }

    private Optional<Object> optional(JsonNode node, Type element, @Nullable Object fallback, String path) {
        if (node.isNull()) {
            return Optional.of(Optional.empty());
        }
        Object inner = fallback instanceof Optional<?> o && o.isPresent() ? o.get() : null;
        return value(node, element, inner, path).map(Optional::of);
    }

    private Optional<Object> list(JsonNode node, Type element, String path) {
        if (!node.isArray()) {
            return problem(path, JsonShown.wrong(node, "an array"));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            value(node.get(i), element, null, path + "[" + i + "]").ifPresent(values::add);
        }
        return values.size() == node.size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }

    private Optional<Object> scalar(JsonNode node, JsonScalar<?> scalar, String path) {
        try {
            return Optional.of(scalar.reader().apply(node));
        } catch (IllegalArgumentException e) {
            return problem(path, JsonShown.message(e));
        }
    }

    private <R extends Record> Optional<R> make(RecordShape<R> shape, List<Object> values, String path) {
        try {
            return Optional.of(shape.make(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ConfigurationException wrong) {
                problems.addAll(path, wrong.problems());
                return Optional.empty();
            }
            return problem(path, JsonShown.message(e.getCause()));
        }
    }

    private <T> Optional<T> problem(String path, String message) {
        problems.add(path, message);
        return Optional.empty();
    }

    private static String at(String path, String key) {
        return new Problem(key, "").within(path).path();
    }
}
