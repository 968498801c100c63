package io.github.dutylist.io.wire;

/** Which members the forms of frequency requirements have. */
public final class FrequencyForms {

    private FrequencyForms() {}

    /**
     * Tells whether a form defines a member.
     *
     * @param kind the code of the form
     * @param member the name of the member
     */
    public static boolean define(String kind, String member) {
        return WireFormats.FREQUENCY_REQUIREMENT.forms().values().stream()
                .anyMatch(form -> form.tag().equals(kind) && form.defines(member));
    }
}
