package org.waymark.watching;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How far the caller has read the news.
 *
 * @param upTo the {@code upTo} of a page of news, or the cursor of one item
 */
public record SeenInput(@NotBlank @Size(max = 100) String upTo) {}
