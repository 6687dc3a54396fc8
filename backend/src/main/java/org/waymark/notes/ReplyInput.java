package org.waymark.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A reply to a note.
 *
 * @param text in the product's Markdown, with mentions as in a note
 */
public record ReplyInput(
        @NotBlank @Size(max = NoteInput.LONGEST) String text) {}
