package io.github.yusuan.model;

import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record in an object stream. {@link Optional} cannot be serialised: a record that has one writes this form in its
 * place ({@code writeReplace}), where a missing value is null. The record comes back through its own constructor.
 *
 * @param type the record
 * @param values its components in order, optional ones unwrapped
 */
record RecordForm(Class<? extends Record> type, @Nullable Serializable[] values) implements Serializable {

    static RecordForm of(Record shown) {
        RecordComponent[] components = shown.getClass().getRecordComponents();
        @Nullable Serializable[] values = new Serializable[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = unwrapped(valueOf(components[i], shown));
        }
        return new RecordForm(shown.getClass(), values);
    }

    private static @Nullable Object valueOf(RecordComponent component, Record shown) {
        try {
            return component.getAccessor().invoke(shown);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("expected a public record, found " + shown.getClass(), e);
        }
    }

    private static @Nullable Serializable unwrapped(@Nullable Object value) {
        return (Serializable) (value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    /** Called by the object stream. */
    private Object readResolve() throws ObjectStreamException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        @Nullable Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = types[i] == Optional.class ? Optional.ofNullable(values[i]) : values[i];
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            InvalidObjectException refused = new InvalidObjectException("not a " + type.getName());
            refused.initCause(e);
            throw refused;
        }
    }
}
