import { config } from './config';
import { ApiError, OfflineError, type Problem } from './problem';
import { session } from './session';
import type { Job, TemplateComparison } from './types';

export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface Upload {
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

const TYPES: [string, string][] = [
  ['.csv', 'text/csv'],
  ['.json', 'application/json'],
];

/** A file's ending says of what kind it is; what has neither is a workbook. */
const typeOf = ({ name }: File) =>
  TYPES.find(([ending]) => name.toLowerCase().endsWith(ending))?.[1] ?? XLSX;

/** Sends a plan for a dry run. */
export const uploadPlan = ({ partnership, ...upload }: Upload & { partnership: string }) =>
  send<Job>('/imports', { kind: 'plan', partnership, dryRun: 'true' }, WORD, upload);

/** Sends a table of actions for a dry run; its ending says of what kind the file is. */
export const uploadActions = ({ plan, ...upload }: Upload & { plan: string }) =>
  send<Job>('/imports', { kind: 'actions', plan, dryRun: 'true' }, typeOf(upload.file), upload);

interface TemplateUpload extends Upload {
  round: string;
  /** Whose rows alone are taken; left out, those of all for whom one may report. */
  agency: string | undefined;
  /** Whether the reports that have a status are handed in. */
  submit: boolean;
  dryRun: boolean;
  /** The key of the order: sent again after a lost connection, it is still one. */
  key: string;
}

/** Sends a filled-in template of a round, to be compared or to be loaded. */
export const uploadTemplate = ({ round, agency, submit, dryRun, ...upload }: TemplateUpload) =>
  send<TemplateComparison>(
    `/reporting-rounds/${round}/template`,
    { ...(agency ? { agency } : {}), submit: `${submit}`, dryRun: `${dryRun}` },
    typeOf(upload.file),
    upload,
  );

/** Not `fetch`: only XMLHttpRequest says how much has been sent. */
async function send<Answer>(
  to: string,
  query: Record<string, string>,
  type: string,
  { file, signal, onProgress, key = crypto.randomUUID() }: Upload & { key?: string },
): Promise<Answer> {
  const token = await session().token();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${config().api}/api/v1${to}?${new URLSearchParams(query)}`);
    request.setRequestHeader('Content-Type', type);
    request.setRequestHeader('Idempotency-Key', key);
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
      else resolve(JSON.parse(request.responseText) as Answer);
    });
    request.addEventListener('error', () => reject(new OfflineError()));
    request.addEventListener('abort', () => reject(new DOMException('Stopped', 'AbortError')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
