package org.waymark.progress;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Where one can see for oneself.
 *
 * @param url an address that begins with https or http
 */
public record Evidence(
        @NotBlank @Size(max = 300) String title,

        @NotNull
        @Size(max = 2000)
        @Pattern(
                regexp = "https?://[^\\s/]\\S*",
                message = "It must be an address that begins with https:// or http://.")
        String url) {}
