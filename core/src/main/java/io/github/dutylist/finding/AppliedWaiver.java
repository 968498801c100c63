package io.github.dutylist.finding;

import java.time.LocalDate;

/**
 * The waiver under which a finding does not count.
 *
 * @param id the identifier of the waiver
 * @param reason why it was granted
 * @param grantedBy who granted it
 * @param end the last day on which it holds
 */
public record AppliedWaiver(String id, String reason, String grantedBy, LocalDate end) {}
