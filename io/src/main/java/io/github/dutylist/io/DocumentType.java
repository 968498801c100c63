package io.github.dutylist.io;

import io.github.dutylist.conformance.ConformanceProfile;
import io.github.dutylist.conformance.ProfileValidator;
import io.github.dutylist.conformance.Waivers;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.io.wire.ObjectFormat;
import io.github.dutylist.io.wire.WireFormats;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.validation.RecordsValidator;
import io.github.dutylist.value.Extensible;
import java.util.function.Function;

/**
 * A type of document of format v1, which its {@code documentType} names.
 *
 * @param <T> what such a document is in Java
 */
public final class DocumentType<T extends Extensible> {

    /** A responsibility list (责任清单). */
    public static final DocumentType<ResponsibilityList> RESPONSIBILITY_LIST =
            new DocumentType<>(WireFormats.RESPONSIBILITY_LIST, DocumentChecks::ofLists);

    /** What an organisation states to have done under a list (履职记录). */
    public static final DocumentType<FulfilmentRecords> FULFILMENT_RECORDS = new DocumentType<>(
            WireFormats.FULFILMENT_RECORDS, validator -> DocumentChecks.ofRecords(RecordsValidator.of(validator)));

    /** What was required by a list, and what was done (落实情况报告). */
    public static final DocumentType<FulfilmentReport> FULFILMENT_REPORT =
            new DocumentType<>(WireFormats.FULFILMENT_REPORT, DocumentChecks::none);

    /** How records are measured against lists (评价口径), for hosts that keep it apart from them. */
    public static final DocumentType<EvaluationPolicy> EVALUATION_POLICY =
            new DocumentType<>(WireFormats.EVALUATION_POLICY, DocumentChecks::none);

    /** What a superior asks of the lists of its subordinates (对下级责任清单的规范要求). */
    public static final DocumentType<ConformanceProfile> CONFORMANCE_PROFILE = new DocumentType<>(
            WireFormats.CONFORMANCE_PROFILE, validator -> DocumentChecks.ofProfiles(ProfileValidator.of(validator)));

    /** Leave not to meet rules or requirements for some time (豁免事项). */
    public static final DocumentType<Waivers> WAIVERS = new DocumentType<>(
            WireFormats.WAIVERS, validator -> DocumentChecks.ofWaivers(ProfileValidator.of(validator)));

    private final ObjectFormat<T, ?> format;
    private final Function<ListValidator, DocumentChecks<T>> checks;

    private DocumentType(ObjectFormat<T, ?> format, Function<ListValidator, DocumentChecks<T>> checks) {
        this.format = format;
        this.checks = checks;
    }

    ObjectFormat<T, ?> format() {
        return format;
    }

    /** Returns what is checked of such a document by itself. */
    DocumentChecks<T> checks(ListValidator validator) {
        return checks.apply(validator);
    }

    /** Returns the value of {@code documentType}, such as {@code fulfilment-records}. */
    public String code() {
        return format.documentType();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code();
    }
}
