package io.github.dutylist.conformance;

/**
 * A clause, section, role, provision, scheme or basis of a list, as the result of a check names it.
 *
 * @param id its identifier
 * @param pointer its JSON Pointer (RFC 6901) in the list
 * @param text its wording: the text of a clause, the heading of a section, the title of a role
 */
public record ListPart(String id, String pointer, String text) {}
