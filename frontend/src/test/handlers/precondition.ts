import { problem } from './http';

/** 428 without the version one saw, 412 when there is a newer one, nothing when it is right. */
export function precondition(request: Request, version: number) {
  const seen = /^"(\d+)/.exec(request.headers.get('If-Match') ?? '')?.[1];
  if (seen === undefined) return problem(428, 'No version', 'Send the ETag as If-Match.');
  if (Number(seen) === version) return null;
  return problem(412, 'Changed since', `It is at version ${version} now.`);
}
