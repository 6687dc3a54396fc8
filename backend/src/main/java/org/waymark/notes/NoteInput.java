package org.waymark.notes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.waymark.lines.LineInput;

/**
 * What is said in a note or a question.
 *
 * @param on the line it is about; it stays there
 * @param text in the product's Markdown; an {@code @} before the id of an officer, a post or a group mentions them
 */
public record NoteInput(
        @Valid @NotNull LineInput on,
        @NotNull NoteKind kind,

        @NotBlank
        @Size(max = NoteInput.LONGEST)
        @Schema(
                description = "In the product's Markdown. An @ before the id of an officer, a post or a group"
                        + " of the partnership mentions them, whatever they are called later.")
        String text) {
    static final int LONGEST = 5000;
}
