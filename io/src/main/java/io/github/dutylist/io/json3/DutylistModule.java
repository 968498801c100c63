package io.github.dutylist.io.json3;

import io.github.dutylist.io.wire.TypeFormats;
import io.github.dutylist.io.wire.ValueFormat;
import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * A Jackson 3 module that teaches a host's own mapper to read and write lists and everything in them.
 *
 * <p>Register it with {@code JsonMapper.builder().addModule(new DutylistModule())}, or have it found by
 * {@code JsonMapper.builder().findAndAddModules()}.
 * The settings of the mapper do not change the format.
 * A value that is wrong makes the mapper throw, at the first fault; to have every fault reported, read whole documents with
 * {@code io.github.dutylist.io.DutylistReader}.
 */
public final class DutylistModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public DutylistModule() {
        super("dutylist", Version.unknownVersion());
        TypeFormats.all().forEach(this::bind);
        TypeFormats.codeLists().forEach(this::bindKeys);
    }

    @SuppressWarnings("unchecked")
    private <T> void bind(Class<?> type, ValueFormat<?> format) {
        Class<T> bound = (Class<T>) type;
        ValueFormat<T> boundFormat = (ValueFormat<T>) format;
        addSerializer(bound, new FormatSerializer<>(bound, boundFormat));
        addDeserializer(bound, new FormatDeserializer<>(bound, boundFormat));
    }

    @SuppressWarnings("unchecked")
    private <C extends Code> void bindKeys(Class<?> type, CodeList<C> codes) {
        addKeySerializer((Class<C>) type, new CodeKeySerializer<>((Class<C>) type));
        addKeyDeserializer(type, new CodeKeyDeserializer(type, codes));
    }
}
