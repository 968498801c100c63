package io.github.dutylist.finding;

import static io.github.dutylist.finding.ArgumentType.CODE;
import static io.github.dutylist.finding.ArgumentType.IDENTIFIER;
import static io.github.dutylist.finding.ArgumentType.TEXT;
import static io.github.dutylist.finding.Severity.ERROR;
import static io.github.dutylist.finding.Severity.INFO;
import static io.github.dutylist.finding.Severity.WARNING;

import java.util.List;

/** The rules about who bears which responsibility. */
public final class RoleRules {

    /** Nobody bears the principal responsibility (主体责任). */
    public static final Rule NO_PRINCIPAL_ROLE = rule("no-principal-role", WARNING)
            .statement("清单的任何责任主体都不承担 principal（主体责任）。", "No role of the list bears the responsibility principal.")
            .message(
                    "没有责任主体承担主体责任。请在 roles 中写明由谁负主体责任（responsibilities 含 principal）。",
                    "No role bears the principal responsibility. Say in roles who does (responsibilities with"
                            + " principal).")
            .build();

    /** Nobody is the first responsible person (第一责任人). */
    public static final Rule FIRST_RESPONSIBLE_MISSING = rule("first-responsible-missing", WARNING)
            .statement(
                    "清单的任何责任主体都不承担 first-responsible（第一责任人）。",
                    "No role of the list bears the responsibility first-responsible.")
            .message(
                    "没有写明第一责任人。请在 roles 中写明（responsibilities 含 first-responsible）。",
                    "No first responsible person is named. Say in roles who it is (responsibilities with"
                            + " first-responsible).")
            .build();

    /** More than one role is the first responsible person for one topic. */
    public static final Rule SEVERAL_FIRST_RESPONSIBLE = rule("several-first-responsible", ERROR)
            .listArgument("roles", IDENTIFIER)
            .optionalArgument("topic", CODE)
            .statement(
                    "同一组织内，两个以上责任主体就同一领域承担 first-responsible。没有 topics 的责任主体涉及清单的全部领域，清单不分领域时涉及一切领域。"
                            + "同一批责任主体只报一次，报在文档中的第二个上；topic 是第一个重叠的领域，都不分领域时不给出。",
                    "Two or more roles of one organisation bear first-responsible for one topic. A role"
                            + " without topics counts for all topics of the list, or for any topic where the list has"
                            + " none. The same roles are reported once, at the second of them in the document; the"
                            + " topic"
                            + " is the first that they share, and left out where none is named.")
            .message(
                    "第一责任人不止一个[[（领域“{topic}”）]]：{roles}。第一责任人只能有一个，请保留一个，其余改为相应的责任。",
                    "More than one role is first responsible[[ for topic “{topic}”]]: {roles}. Only one can be; give"
                            + " the others the responsibility they really bear.")
            .build();

    /** The first responsible person is not a post. */
    public static final Rule FIRST_RESPONSIBLE_NOT_A_POST = rule("first-responsible-not-a-post", WARNING)
            .argument("role", IDENTIFIER)
            .optionalArgument("title", TEXT)
            .statement(
                    "承担 first-responsible 的责任主体，其 holder 不是 post。",
                    "A role bears first-responsible, and its holder is not post.")
            .message(
                    "第一责任人“{role}”[[（{title}）]]不是一个职务。第一责任人应落实到具体职务（holder 为 post），请更正。",
                    "First responsible “{role}”[[ ({title})]] is not a post. The first responsible is one person in"
                            + " office; correct the holder to post or give the responsibility to a post.")
            .build();

    /** Somebody bears direct responsibility without saying whom they assist. */
    public static final Rule DIRECT_WITHOUT_ASSISTS = rule("direct-without-assists", INFO)
            .argument("role", IDENTIFIER)
            .optionalArgument("title", TEXT)
            .statement(
                    "承担 direct（直接责任人）的责任主体没有 assists。",
                    "A role bears the responsibility direct, and its assists is empty.")
            .message(
                    "直接责任人“{role}”[[（{title}）]]没有写明协助谁。如系协助第一责任人开展工作，请填写 assists。",
                    "Role “{role}”[[ ({title})]] bears direct responsibility without saying whom it assists. If it"
                            + " assists the first responsible, say so in assists.")
            .build();

    /** A subordinate unit holds the principal responsibility. */
    public static final Rule PRINCIPAL_DELEGATED = rule("principal-delegated", ERROR)
            .argument("role", IDENTIFIER)
            .optionalArgument("title", TEXT)
            .optionalArgument("organisation", IDENTIFIER)
            .statement(
                    "承担 principal 的责任主体，其 organisation 是清单所属组织的内设机构（沿 unitOf 到达清单的 organisation），"
                            + "此时给出 organisation；或其 organisation 就是清单所属组织，holder 为 unit，而该组织自身不是内设机构。",
                    "A role bears principal, and its organisation is a unit of the list's organisation (unitOf"
                            + " leads to it), which is then named; or it is a role of the list's own organisation whose"
                            + " holder is unit, and that organisation is not itself a unit of another.")
            .message(
                    "主体责任由内设机构[[“{organisation}”的]]“{role}”[[（{title}）]]承担。主体责任不能下移，请改由本组织承担。",
                    "The principal responsibility is borne by the unit “{role}”[[ ({title})]][[ of"
                            + " “{organisation}”]]. It cannot be handed down; give it to the list's own organisation.")
            .build();

    /** A role bears no duty. */
    public static final Rule ROLE_WITHOUT_DUTY = rule("role-without-duty", WARNING)
            .argument("role", IDENTIFIER)
            .optionalArgument("title", TEXT)
            .statement(
                    "没有任何有效的责任条款（kind 为 duty、status 为 active、没有 items）以该责任主体为承担者，不论写在条款上还是从上级条款或章节继承。"
                            + "条款或章节中只差一两个字符、看来是指该责任主体的失效引用，也算。",
                    "No clause of kind duty, active and without items, has the role as a bearer, be it its own"
                            + " or inherited from clause or section. A dangling reference of a clause or section that"
                            + " seems to mean the role and misses it by a slip counts as well.")
            .message(
                    "责任主体“{role}”[[（{title}）]]没有任何责任条款。请为其写明责任，或从 roles 中删去。",
                    "Role “{role}”[[ ({title})]] bears no duty. Give it one or remove it from roles.")
            .build();

    /** A bearer belongs to an organisation that the list cannot bind. */
    public static final Rule FOREIGN_BEARER = rule("foreign-bearer", ERROR)
            .argument("role", IDENTIFIER)
            .optionalArgument("title", TEXT)
            .argument("organisation", IDENTIFIER)
            .statement(
                    "条款或章节的 roles 引用的责任主体，其 organisation 既不是清单的 organisation，"
                            + "也不是其内设机构或下级（沿 unitOf 或 superior 到达清单的 organisation）。每个责任主体报一次，报在第一处引用上。",
                    "The roles of a clause or section name a role whose organisation is neither that of the"
                            + " list nor one of its units or subordinates (from which unitOf or superior leads to it)."
                            + " Each role is reported once, where it is first named.")
            .message(
                    "责任承担者“{role}”[[（{title}）]]属于组织“{organisation}”，不是本组织及其内设机构、下级。本清单不能规定外单位的责任，请更正。",
                    "Bearer “{role}”[[ ({title})]] belongs to “{organisation}”, which is neither the list's"
                            + " organisation nor one below it. A list can bind only its own; correct the bearer or"
                            + " its organisation.")
            .build();

    private RoleRules() {}

    static List<Rule> all() {
        return List.of(
                NO_PRINCIPAL_ROLE,
                FIRST_RESPONSIBLE_MISSING,
                SEVERAL_FIRST_RESPONSIBLE,
                FIRST_RESPONSIBLE_NOT_A_POST,
                DIRECT_WITHOUT_ASSISTS,
                PRINCIPAL_DELEGATED,
                ROLE_WITHOUT_DUTY,
                FOREIGN_BEARER);
    }

    private static Rule.Builder rule(String code, Severity severity) {
        return Rule.builtIn(RuleFamily.ROLES, code, severity);
    }
}
