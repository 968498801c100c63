package io.github.dutylist.io.text.role;

import io.github.dutylist.io.text.shape.RolePart;
import io.github.dutylist.model.Holder;
import io.github.dutylist.model.Responsibility;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The bodies below the organisation of a document to which some of its roles belong. */
public final class BodiesBelow {

    private static final List<String> INSIDE =
            List.of("科室", "股室", "处室", "班组", "车间", "岗位", "班级", "年级", "责任主体", "责任科室", "职能科室");

    private BodiesBelow() {}

    /**
     * Returns the roles that belong to bodies below a document's organisation, each with the name of its body.
     *
     * <p>These are 各党支部书记, units with a principal responsibility, and posts of such units (生产经营单位主要负责人).
     */
    public static Map<RolePart, String> of(RoleBook book, OrganisationName organisation) {
        Map<RolePart, String> below = new LinkedHashMap<>();
        book.roles().stream()
                .filter(role -> role.title.startsWith("各") && !isInside(role.title, organisation)
                        || role.isParty
                        || role.holder == Holder.UNIT
                                && role.responsibilities.contains(Responsibility.PRINCIPAL)
                                && !organisation.name().endsWith(role.title))
                .forEach(role -> below.put(role, OrganisationName.bodyOf(role.title)));
        addOfSeveralBodies(book, organisation, below);
        Set<String> bodies = Set.copyOf(below.values());
        book.roles().stream()
                .filter(role -> role.holder == Holder.POST && bodies.contains(OrganisationName.bodyOf(role.title)))
                .forEach(role -> below.putIfAbsent(role, OrganisationName.bodyOf(role.title)));
        return below;
    }

    /** 各科室, 各部门负责人: all units of the organisation, or all who hold a post in one, unless it is a place with bodies of its own. */
    private static boolean isInside(String title, OrganisationName organisation) {
        String name = organisation.name();
        boolean ofPlace = Stream.of("省", "市", "县", "区", "镇", "乡", "政府", "街道").anyMatch(name::endsWith);
        return INSIDE.stream().anyMatch(unit -> title.startsWith("各" + unit)) || !ofPlace && title.startsWith("各部门");
    }

    /** Of several first responsible persons in different clauses, all but the first are those of other bodies: 乡镇长, 村党组织书记. */
    private static void addOfSeveralBodies(RoleBook book, OrganisationName organisation, Map<RolePart, String> below) {
        List<RolePart> first = book.roles().stream()
                .filter(role -> role.firstIn != null && role.holder != Holder.UNIT && !below.containsKey(role))
                .toList();
        for (RolePart role : first) {
            String body = OrganisationName.bodyOf(role.title);
            boolean isOther = role.firstIn != first.get(0).firstIn
                    && !body.equals(role.title)
                    && !organisation.name().endsWith(body);
            if (isOther) {
                below.put(role, body);
            }
        }
    }
}
