package io.github.dsm4j.core.internal.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Writes what {@link JsonReader} reads. */
final class JsonWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonWriter() {}

    static ObjectNode object(Record value) {
        return object(RecordShape.of(value.getClass()), value);
    }

    private static ObjectNode object(RecordShape<?> shape, Record value) {
        ObjectNode object = NODES.objectNode();
        for (RecordShape.Part part : shape.parts()) {
            object.set(part.name(), node(shape.value(value, part)));
        }
        return object;
    }

    private static JsonNode node(Object value) {
        if (value instanceof Optional<?> optional) {
            // Not left out: an absent key takes the default, which may be present.
            return optional.isPresent() ? node(optional.get()) : NODES.nullNode();
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        }
        if (value instanceof Enum<?> constant) {
            // A constant with a body has a class of its own.
            return scalar(constant.getDeclaringClass(), value);
        }
        return scalar(value.getClass(), value);
    }

    private static <T> JsonNode scalar(Class<T> type, Object value) {
        JsonScalar<T> scalar = JsonScalar.of(type);
        if (scalar != null) {
            return scalar.writer().apply(type.cast(value));
        }
        if (value instanceof Record record) {
            return object(record);
        }
        throw RecordShape.unsupported(type);
    }
}
