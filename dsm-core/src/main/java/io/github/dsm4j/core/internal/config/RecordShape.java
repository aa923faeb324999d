package io.github.dsm4j.core.internal.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;

/**
 * A record class by its components. Public records in exported packages of any module can be read and made without the
 * module being opened, since their accessors and canonical constructors are public.
 *
 * @param type the class
 * @param parts its components, in order of declaration
 */
record RecordShape<R extends Record>(Class<R> type, List<Part> parts) {
    record Part(String name, Type type, Method accessor) {}

    static <R extends Record> RecordShape<R> of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(type.getName() + " is not a record class");
        }
        return new RecordShape<>(
                type,
                Arrays.stream(components)
                        .map(c -> new Part(c.getName(), c.getGenericType(), c.getAccessor()))
                        .toList());
    }

    List<String> names() {
        return parts.stream().map(Part::name).toList();
    }

    Object value(Record owner, Part part) {
        try {
            Object value = part.accessor.invoke(owner);
            if (value == null) {
                throw new IllegalArgumentException(describe(part) + " is null");
            }
            return value;
        } catch (IllegalAccessException e) {
            throw hidden(e);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(describe(part) + " cannot be read", e.getCause());
        }
    }

    /**
     * Calls the canonical constructor.
     *
     * @throws InvocationTargetException with the exception by which it refuses the values
     */
    R make(List<Object> values) throws InvocationTargetException {
        try {
            return canonical().newInstance(values.toArray());
        } catch (IllegalAccessException | NoSuchMethodException | InstantiationException e) {
            throw hidden(e);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }

    private Constructor<R> canonical() throws NoSuchMethodException {
        return type.getConstructor(
                parts.stream().map(p -> p.accessor.getReturnType()).toArray(Class<?>[]::new));
    }

    private String describe(Part part) {
        return "component " + part.name + " of " + type.getName();
    }

    private IllegalArgumentException hidden(ReflectiveOperationException e) {
        return new IllegalArgumentException(type.getName() + " must be a public record in an exported package", e);
    }

    /** The class of a component type without its type arguments. */
    static Class<?> raw(Type type) {
        if (type instanceof Class<?> c) {
            return c;
        }
        if (type instanceof ParameterizedType p && p.getRawType() instanceof Class<?> c) {
            return c;
        }
        throw unsupported(type);
    }

    /** The {@code T} of {@code List<T>} and {@code Optional<T>}. */
    static Type argument(Type type) {
        if (type instanceof ParameterizedType p) {
            return p.getActualTypeArguments()[0];
        }
        throw unsupported(type);
    }

    static IllegalArgumentException unsupported(Type type) {
        return new IllegalArgumentException("config records cannot have components of type " + type.getTypeName());
    }
}
