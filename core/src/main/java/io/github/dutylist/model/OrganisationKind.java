package io.github.dutylist.model;

import io.github.dutylist.value.CodeList;
import io.github.dutylist.value.OpenCode;

/**
 * The kind of an organisation.
 *
 * <p>The list is open: a host's own code has the form {@code x-…}.
 */
public final class OrganisationKind extends OpenCode {

    /** Party committee (党委). */
    public static final OrganisationKind PARTY_COMMITTEE =
            new OrganisationKind("party-committee", "党委", "Party committee");

    /** Leading Party group (党组). */
    public static final OrganisationKind LEADING_PARTY_GROUP =
            new OrganisationKind("leading-party-group", "党组", "leading Party group");

    /** Party work committee (党工委). */
    public static final OrganisationKind PARTY_WORK_COMMITTEE =
            new OrganisationKind("party-work-committee", "党工委", "Party work committee");

    /** Party branch (党支部). */
    public static final OrganisationKind PARTY_BRANCH = new OrganisationKind("party-branch", "党支部", "Party branch");

    /** Government department (政府部门). */
    public static final OrganisationKind GOVERNMENT_DEPARTMENT =
            new OrganisationKind("government-department", "政府部门", "government department");

    /** Public institution (事业单位). */
    public static final OrganisationKind PUBLIC_INSTITUTION =
            new OrganisationKind("public-institution", "事业单位", "public institution");

    /** State-owned enterprise (国有企业). */
    public static final OrganisationKind STATE_OWNED_ENTERPRISE =
            new OrganisationKind("state-owned-enterprise", "国有企业", "state-owned enterprise");

    /** Enterprise (企业). */
    public static final OrganisationKind ENTERPRISE = new OrganisationKind("enterprise", "企业", "enterprise");

    /** School (学校). */
    public static final OrganisationKind SCHOOL = new OrganisationKind("school", "学校", "school");

    /** Internal unit (内设机构). */
    public static final OrganisationKind INTERNAL_UNIT = new OrganisationKind("internal-unit", "内设机构", "internal unit");

    /** Leading small group (领导小组). */
    public static final OrganisationKind LEADING_SMALL_GROUP =
            new OrganisationKind("leading-small-group", "领导小组", "leading small group");

    /** The codes of this list. */
    public static final CodeList<OrganisationKind> CODES = CodeList.open(
            code -> new OrganisationKind(code, code, code),
            PARTY_COMMITTEE,
            LEADING_PARTY_GROUP,
            PARTY_WORK_COMMITTEE,
            PARTY_BRANCH,
            GOVERNMENT_DEPARTMENT,
            PUBLIC_INSTITUTION,
            STATE_OWNED_ENTERPRISE,
            ENTERPRISE,
            SCHOOL,
            INTERNAL_UNIT,
            LEADING_SMALL_GROUP);

    private OrganisationKind(String code, String chinese, String english) {
        super(code, chinese, english);
    }

    /**
     * Returns the code with this word.
     *
     * @param code a code of the format, or a host's own of the form {@code x-…}
     * @throws IllegalArgumentException when it is neither
     */
    public static OrganisationKind of(String code) {
        return CODES.of(code);
    }
}
