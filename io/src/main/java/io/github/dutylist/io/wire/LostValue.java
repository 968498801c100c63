package io.github.dutylist.io.wire;

/**
 * A value of the document that could not be bound and was left out of its parent.
 *
 * @param pointer its JSON Pointer in the document
 * @param element whether it is an element of an array, so that those behind it move up
 */
public record LostValue(String pointer, boolean element) {}
