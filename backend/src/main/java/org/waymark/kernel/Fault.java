package org.waymark.kernel;

/**
 * One thing wrong with a request.
 *
 * @param pointer where: a JSON Pointer (RFC 6901) into the body, or {@code ?name} for a query parameter
 * @param code what kind, for programs
 * @param detail what is wrong, for people
 */
public record Fault(String pointer, String code, String detail) {}
