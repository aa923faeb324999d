package io.github.dsm4j.core.internal.config;

import com.google.common.primitives.Primitives;
import io.github.dsm4j.core.internal.wire.ByteReader;
import io.github.dsm4j.core.internal.wire.MalformedException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the values that a record class declares. */
final class CanonicalReader {
    /** A record class may contain itself; hostile bytes must not exhaust the stack. */
    private static final int MAX_DEPTH = 64;
    /** The shortest value: tag and one byte. */
    private static final int SHORTEST = 2;

    private final ByteReader in;
    private int depth;

    CanonicalReader(ByteReader in) {
        this.in = in;
    }

    <R extends Record> R record(Class<R> type) throws MalformedException {
        RecordShape<R> shape = RecordShape.of(type);
        if (in.count(SHORTEST) != shape.parts().size()) {
            throw malformed(
                    "a " + type.getSimpleName() + " has " + shape.parts().size() + " components");
        }
        List<Object> values = new ArrayList<>();
        for (RecordShape.Part part : shape.parts()) {
            String name = in.text();
            if (!name.equals(part.name())) {
                throw malformed("component \"" + name + "\" instead of \"" + part.name() + '"');
            }
            values.add(tagged(part.type()));
        }
        try {
            return shape.make(values);
        } catch (InvocationTargetException e) {
            throw malformed("refused: " + e.getCause());
        }
    }

    private Object tagged(Type type) throws MalformedException {
        if (depth == MAX_DEPTH) {
            throw malformed("values nested more than " + MAX_DEPTH + " deep");
        }
        depth++;
        Object value = value(type, Primitives.wrap(RecordShape.raw(type)));
        depth--;
        return value;
    }

    private Object value(Type type, Class<?> raw) throws MalformedException {
        if (raw.isRecord()) {
            tag(CanonicalTag.RECORD);
            return record(raw.asSubclass(Record.class));
        } else if (raw.isEnum()) {
            tag(CanonicalTag.ENUM);
            return constant(raw);
        } else if (raw == List.class) {
            tag(CanonicalTag.LIST);
            return list(RecordShape.argument(type));
        } else if (raw == Optional.class) {
            tag(CanonicalTag.OPTIONAL);
            return CanonicalScalar.bool(in) ? Optional.of(tagged(RecordShape.argument(type))) : Optional.empty();
        }
        CanonicalScalar<?> scalar = CanonicalScalar.of(raw);
        if (scalar == null) {
            throw RecordShape.unsupported(type);
        }
        tag(scalar.tag());
        return scalar.reader().from(in);
    }

    private void tag(int expected) throws MalformedException {
        int tag = in.u8();
        if (tag != expected) {
            throw malformed("tag " + tag + " instead of " + expected);
        }
    }

    private Object constant(Class<?> type) throws MalformedException {
        String name = in.text();
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed("no " + type.getSimpleName() + " is called \"" + name + '"'));
    }

    private List<Object> list(Type element) throws MalformedException {
        int size = in.count(SHORTEST);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(tagged(element));
        }
        return List.copyOf(values);
    }

    private MalformedException malformed(String what) {
        return new MalformedException(what + ", before byte " + in.position());
    }
}
