import { client } from '@/api/client';

export const FORMATS = ['xlsx', 'csv', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** The reports that are due, of one agency or of all for whom one may report, to fill in. */
export async function templateAsFile(
  round: string,
  agency: string | undefined,
  format: Format,
): Promise<Blob> {
  const { data } = await client.GET('/api/v1/reporting-rounds/{id}/template', {
    params: { path: { id: round }, query: { format, ...(agency ? { agency } : {}) } },
    parseAs: 'blob',
  });
  return data as Blob;
}
