package org.waymark.persons;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a person's name is to be removed.
 *
 * @param reason why, for the record; do not write the name into it
 */
public record ErasureInput(@NotBlank @Size(max = 2000) String reason) {}
