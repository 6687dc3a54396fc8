package org.waymark.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.waymark.actions.ReportState;

/**
 * What becomes of a progress report.
 *
 * @param to submitted hands it in; accepted and returned judge it; draft takes it back as long as nobody has judged it, or
 *     opens a returned one for mending
 * @param reason why it is returned, which its author sees; or for the record
 */
public record ProgressReportTransition(
        @NotNull ReportState to, @Nullable @Size(max = 2000) String reason) {}
