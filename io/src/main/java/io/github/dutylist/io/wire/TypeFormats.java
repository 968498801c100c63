package io.github.dutylist.io.wire;

import io.github.dutylist.value.Code;
import io.github.dutylist.value.CodeList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The format of every type that stands in a document, by its Java type. */
public final class TypeFormats {

    private static final Map<Class<?>, ValueFormat<?>> FORMATS = collect();

    private static final Map<Class<?>, CodeList<?>> CODE_LISTS = codeListsOf(FORMATS);

    private TypeFormats() {}

    /** Returns the formats of the objects and codes, by the public type of their values. */
    public static Map<Class<?>, ValueFormat<?>> all() {
        return FORMATS;
    }

    /** Returns the code lists, by the public type of their codes. */
    public static Map<Class<?>, CodeList<?>> codeLists() {
        return CODE_LISTS;
    }

    private static Map<Class<?>, CodeList<?>> codeListsOf(Map<Class<?>, ValueFormat<?>> formats) {
        Map<Class<?>, CodeList<?>> lists = new LinkedHashMap<>();
        formats.forEach((type, format) -> {
            if (format instanceof CodeFormat<?> codes) {
                lists.put(type, codes.codes());
            }
        });
        return Collections.unmodifiableMap(lists);
    }

    private static Map<Class<?>, ValueFormat<?>> collect() {
        Map<Class<?>, ValueFormat<?>> formats = new LinkedHashMap<>();
        add(ListFormats.RESPONSIBILITY_LIST, formats);
        add(FulfilmentFormats.FULFILMENT_RECORDS, formats);
        add(FulfilmentReportFormats.FULFILMENT_REPORT, formats);
        add(ProfileFormats.CONFORMANCE_PROFILE, formats);
        add(ProfileFormats.WAIVERS, formats);
        return Collections.unmodifiableMap(formats);
    }

    private static void add(ValueFormat<?> format, Map<Class<?>, ValueFormat<?>> formats) {
        if (format instanceof FormatReference<?> reference) {
            add(reference.target(), formats);
        } else if (format instanceof UnionFormat<?, ?> union) {
            union.forms().values().forEach(form -> addObject(form, formats));
            formats.putIfAbsent(union.type(), union);
        } else if (format instanceof ObjectFormat<?, ?> object) {
            addObject(object, formats);
        } else if (format instanceof CodeFormat<?> codes) {
            addCodes(codes, formats);
        }
    }

    private static void addObject(ObjectFormat<?, ?> object, Map<Class<?>, ValueFormat<?>> formats) {
        if (formats.putIfAbsent(object.type(), object) == null) {
            for (Member<?, ?> member : object.members()) {
                add(member.format(), formats);
                if (member instanceof Member.ByCode<?, ?, ?, ?> byCode) {
                    addCodes(byCode.codes(), formats);
                }
            }
        }
    }

    private static <C extends Code> void addCodes(CodeFormat<C> format, Map<Class<?>, ValueFormat<?>> formats) {
        CodeList<C> codes = format.codes();
        formats.putIfAbsent(codes.known().get(0).getClass(), format);
    }
}
