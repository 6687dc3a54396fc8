import { config } from './config';
import { ApiError, OfflineError, type Problem } from './problem';
import { session } from './session';
import type { Job } from './types';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Upload {
  file: File;
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

function refusal(request: XMLHttpRequest): Error {
  try {
    const problem = JSON.parse(request.responseText) as Problem;
    return new ApiError(
      { ...problem, status: request.status },
      request.getResponseHeader('X-Request-Id'),
    );
  } catch {
    return new ApiError({
      type: 'about:blank',
      title: 'The document could not be taken in',
      status: request.status,
    } as Problem);
  }
}

/** Sends a plan for a dry run. */
export const uploadPlan = ({ partnership, ...upload }: Upload & { partnership: string }) =>
  send({ kind: 'plan', partnership }, WORD, upload);

/** Sends a table of actions for a dry run; its ending says of what kind the file is. */
export const uploadActions = ({ plan, ...upload }: Upload & { plan: string }) =>
  send(
    { kind: 'actions', plan },
    upload.file.name.toLowerCase().endsWith('.csv') ? 'text/csv' : XLSX,
    upload,
  );

/** Not `fetch`: only XMLHttpRequest says how much has been sent. */
async function send(
  into: Record<string, string>,
  type: string,
  { file, signal, onProgress }: Upload,
): Promise<Job> {
  const token = await session().token();
  const query = new URLSearchParams({ ...into, dryRun: 'true' });
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${config().api}/api/v1/imports?${query}`);
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Idempotency-Key', crypto.randomUUID());
    // Its ending tells a macro document by name, before anything is read.
    request.setRequestHeader(
      'Content-Disposition',
      `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    );
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    });
    request.addEventListener('load', () => {
      if (request.status >= 400) reject(refusal(request));
      else resolve(JSON.parse(request.responseText) as Job);
    });
    request.addEventListener('error', () => reject(new OfflineError()));
    request.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
