package org.waymark.notes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a note.
 *
 * @param to settled when it is answered or dealt with, open when it is not after all, withdrawn by its author
 * @param reason how it was settled, or for the record
 */
public record NoteTransition(
        @NotNull NoteState to, @Nullable @Size(max = 2000) String reason) {}
