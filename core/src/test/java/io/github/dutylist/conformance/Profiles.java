package io.github.dutylist.conformance;

import java.util.List;
import java.util.function.UnaryOperator;

/** Profiles for tests, of a county office of work safety. */
final class Profiles {

    private Profiles() {}

    /** Returns a profile with some requirements. */
    static ConformanceProfile profile(Requirement... requirements) {
        return profile("linjiang.minimum", 1, requirements);
    }

    static ConformanceProfile profile(String id, int version, Requirement... requirements) {
        return ConformanceProfile.builder()
                .id(id)
                .version(version)
                .title("临江县安全生产责任清单最低要求")
                .issuer("临江县安全生产委员会办公室")
                .addRequirements(requirements)
                .build();
    }

    /** Returns a profile that extends others. */
    static ConformanceProfile extending(String id, List<ConformanceProfile> bases, Requirement... requirements) {
        return profile(id, 1, requirements).toBuilder()
                .extendedProfiles(bases.stream()
                        .map(base -> ProfileVersion.of(base.getId(), base.getVersion()))
                        .toList())
                .build();
    }

    static Selector selector(UnaryOperator<Selector.Builder> members) {
        return members.apply(Selector.builder()).build();
    }

    static RequiredSection.Builder section(String id) {
        return RequiredSection.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("清单应当有相应章节。");
    }

    static RequiredRole.Builder role(String id) {
        return RequiredRole.builder().id(id).conformance(ConformanceLevel.SHALL).statement("清单应当明确责任主体。");
    }

    static RequiredTopic.Builder topic(String id) {
        return RequiredTopic.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("清单应当涵盖该领域。");
    }

    static MinimumFrequency.Builder frequency(String id) {
        return MinimumFrequency.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("该项工作应当达到最低频次。");
    }

    static MaximumDeadline.Builder deadline(String id) {
        return MaximumDeadline.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("该项工作应当在时限内完成。");
    }

    static RequiredRecipient.Builder recipient(String id) {
        return RequiredRecipient.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("落实情况应当报告。");
    }

    static RequiredIncorporation.Builder incorporation(String id) {
        return RequiredIncorporation.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("该项工作应当纳入。");
    }

    static RequiredAccountability.Builder accountability(String id) {
        return RequiredAccountability.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .coverage(AccountabilityCoverage.EVERY_SHALL_DUTY)
                .statement("各项责任应当有问责规定。");
    }

    static RequiredAssessment.Builder assessment(String id) {
        return RequiredAssessment.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("应当有考核办法。");
    }

    static RequiredBasis.Builder basis(String id) {
        return RequiredBasis.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("应当有制定依据。");
    }

    static Forbidden.Builder forbidden(String id, ForbiddenContent what) {
        return Forbidden.builder()
                .id(id)
                .conformance(ConformanceLevel.SHALL)
                .statement("不得有下列内容。")
                .what(what);
    }

    static List<String> ids(List<ListPart> parts) {
        return parts.stream().map(ListPart::id).toList();
    }
}
