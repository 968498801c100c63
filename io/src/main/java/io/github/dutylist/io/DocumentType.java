package io.github.dutylist.io;

import io.github.dutylist.finding.Report;
import io.github.dutylist.frequency.EvaluationPolicy;
import io.github.dutylist.fulfilment.FulfilmentRecords;
import io.github.dutylist.fulfilment.FulfilmentReport;
import io.github.dutylist.io.wire.ObjectFormat;
import io.github.dutylist.io.wire.WireFormats;
import io.github.dutylist.model.ResponsibilityList;
import io.github.dutylist.validation.Gaps;
import io.github.dutylist.validation.ListValidator;
import io.github.dutylist.value.Extensible;
import org.jspecify.annotations.Nullable;

/**
 * A type of document of format v1, which its {@code documentType} names.
 *
 * @param <T> what such a document is in Java
 */
public final class DocumentType<T extends Extensible> {

    /** A responsibility list (责任清单). */
    public static final DocumentType<ResponsibilityList> RESPONSIBILITY_LIST =
            new DocumentType<>(WireFormats.RESPONSIBILITY_LIST, DocumentType::checkList);

    /** What an organisation states to have done under a list (履职记录). */
    public static final DocumentType<FulfilmentRecords> FULFILMENT_RECORDS =
            new DocumentType<>(WireFormats.FULFILMENT_RECORDS, DocumentType::checkNothing);

    /** What was required by a list, and what was done (落实情况报告). */
    public static final DocumentType<FulfilmentReport> FULFILMENT_REPORT =
            new DocumentType<>(WireFormats.FULFILMENT_REPORT, DocumentType::checkNothing);

    /** How records are measured against lists (评价口径), for hosts that keep it apart from them. */
    public static final DocumentType<EvaluationPolicy> EVALUATION_POLICY =
            new DocumentType<>(WireFormats.EVALUATION_POLICY, DocumentType::checkNothing);

    private final ObjectFormat<T, ?> format;
    private final Check<T> check;

    private DocumentType(ObjectFormat<T, ?> format, Check<T> check) {
        this.format = format;
        this.check = check;
    }

    ObjectFormat<T, ?> format() {
        return format;
    }

    /** Returns what is checked by rules when the document has been read. */
    Check<T> check() {
        return check;
    }

    /** The rules on a whole document. */
    interface Check<T> {

        /**
         * Runs the rules.
         *
         * @param validator has the rules
         * @param document the document, or null when it could not be built at all
         * @param gaps what it lacks, or null when that is too much to tell what the rules can find
         * @param into takes what is found, and the rules that were skipped
         */
        void run(ListValidator validator, @Nullable T document, @Nullable Gaps gaps, Report.Builder into);
    }

    private static void checkList(
            ListValidator validator, @Nullable ResponsibilityList list, @Nullable Gaps gaps, Report.Builder into) {
        if (list == null || gaps == null) {
            validator.skipRules("", into);
        } else {
            validator.checkRules(list, gaps, into);
        }
    }

    /** Records, policies and reports have no rules of their own: what they mean, they mean together with a list. */
    private static void checkNothing(
            ListValidator validator, @Nullable Object document, @Nullable Gaps gaps, Report.Builder into) {}

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
