package io.github.dsm4j.core.internal.config;

import io.github.dsm4j.core.internal.wire.ByteWriter;
import java.util.List;
import java.util.Optional;

/** Writes values with their tags. */
final class CanonicalWriter {
    private final ByteWriter out;

    CanonicalWriter(ByteWriter out) {
        this.out = out;
    }

    void record(Record value) {
        components(RecordShape.of(value.getClass()), value);
    }

    private void components(RecordShape<?> shape, Record value) {
        out.varint(shape.parts().size());
        for (RecordShape.Part part : shape.parts()) {
            out.text(part.name());
            tagged(shape.value(value, part));
        }
    }

    private void tagged(Object value) {
        if (value instanceof Record record) {
            out.u8(CanonicalTag.RECORD);
            record(record);
        } else if (value instanceof Enum<?> constant) {
            out.u8(CanonicalTag.ENUM).text(constant.name());
        } else if (value instanceof List<?> list) {
            out.u8(CanonicalTag.LIST).varint(list.size());
            list.forEach(this::tagged);
        } else if (value instanceof Optional<?> optional) {
            out.u8(CanonicalTag.OPTIONAL).u8(optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::tagged);
        } else {
            scalar(value.getClass(), value);
        }
    }

    private <T> void scalar(Class<T> type, Object value) {
        CanonicalScalar<T> scalar = CanonicalScalar.of(type);
        if (scalar == null) {
            throw RecordShape.unsupported(type);
        }
        out.u8(scalar.tag());
        scalar.writer().accept(out, type.cast(value));
    }
}
