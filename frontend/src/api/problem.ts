import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** A refusal of the API, in its own words. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: Problem;
  readonly requestId: string | null;

  constructor(problem: Problem, requestId: string | null = null) {
    super(problem.detail ?? problem.title);
    this.status = problem.status;
    this.problem = problem;
    this.requestId = requestId;
  }
}

/** Nobody is signed in any more: the token ran out, or the session was ended elsewhere. */
export const isSignedOut = (error: unknown) => error instanceof ApiError && error.status === 401;

/** What an agreed plan promises is changed, and nobody has said why. */
export const isReasonNeeded = (error: unknown) =>
  error instanceof ApiError && error.problem.type.endsWith('/reason-needed');

/** No answer came at all: the network or the service is away. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
  constructor() {
    super('There is no connection to Waymark. Nothing is lost: check yours and try again.');
  }
}

export async function toApiError(response: Response): Promise<ApiError> {
  const fallback = {
    type: 'about:blank',
    title: response.statusText || 'The service could not answer',
    status: response.status,
  } as Problem;
  const body: unknown = await response.json().catch(() => null);
  const problem =
    typeof body === 'object' && body !== null && 'title' in body
      ? { ...(body as Problem), status: response.status }
      : fallback;
  return new ApiError(problem, response.headers.get('X-Request-Id'));
}

/** The API's field errors by JSON Pointer, so that each can stand beside its field. */
export function errorsByPointer(error: unknown): Map<string, string> {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return new Map(errors.map((each) => [each.pointer, each.detail]));
}
