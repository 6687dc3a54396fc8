import type { ActionStatus, Rating, Report } from '@/api/types';
import { orNull, type DraftField } from '@/features/editing';
import { words } from '@/features/kernel';

export interface EvidenceDraft {
  key: string;
  title: string;
  url: string;
}

/** A report as its form holds it. */
export interface ReportDraft {
  status: ActionStatus | '';
  done: string;
  next: string;
  obstacles: string;
  percent: string;
  evidence: EvidenceDraft[];
  /** Empty while the rating follows the status. */
  rating: Rating | '';
  ratingReason: string;
}

export const NEW_REPORT: ReportDraft = {
  status: '',
  done: '',
  next: '',
  obstacles: '',
  percent: '',
  evidence: [],
  rating: '',
  ratingReason: '',
};

export const fromReport = (report: Report): ReportDraft => ({
  status: report.status ?? '',
  done: report.done ?? '',
  next: report.next ?? '',
  obstacles: report.obstacles ?? '',
  percent: report.percent === null ? '' : `${report.percent}`,
  evidence: report.evidence.map((each, index) => ({ key: `${index}`, ...each })),
  rating: report.ratingFollows ? '' : (report.rating ?? ''),
  ratingReason: report.ratingReason ?? '',
});

/** What is no number is sent as one that the service refuses, so that it is said beside the field. */
const NO_PERCENT = -1;

function toPercent(text: string) {
  const plain = text.replace('%', '').trim();
  if (!plain) return null;
  return /^\d+$/.test(plain) ? Number(plain) : NO_PERCENT;
}

export const toInput = (draft: ReportDraft) => ({
  status: draft.status || null,
  done: orNull(draft.done),
  next: orNull(draft.next),
  obstacles: orNull(draft.obstacles),
  percent: toPercent(draft.percent),
  evidence: draft.evidence.map(({ title, url }) => ({ title, url })),
  rating: draft.rating || null,
  ratingReason: draft.rating ? orNull(draft.ratingReason) : null,
});

/** Whether more is said than the status and what was done. */
export const saysMore = ({ next, obstacles, percent, evidence, rating }: ReportDraft) =>
  [next, obstacles, percent, rating].some(Boolean) || evidence.length > 0;

const said = (text: string) => text || 'Nothing';

export const reportFields: DraftField<ReportDraft>[] = [
  { name: 'status', label: 'Status', inWords: ({ status }) => (status ? words(status) : 'None') },
  { name: 'done', label: 'What was done', inWords: ({ done }) => said(done) },
  { name: 'next', label: 'What is next', inWords: ({ next }) => said(next) },
  {
    name: 'obstacles',
    label: 'What stands in the way',
    inWords: ({ obstacles }) => said(obstacles),
  },
  { name: 'percent', label: 'Percent complete', inWords: ({ percent }) => said(percent) },
  {
    name: 'evidence',
    label: 'Evidence',
    inWords: ({ evidence }) => said(evidence.map(({ title, url }) => `${title} ${url}`).join('\n')),
  },
  {
    name: 'rating',
    label: 'Rating',
    inWords: ({ rating }) => (rating ? words(rating) : 'Follows the status'),
  },
  {
    name: 'ratingReason',
    label: 'Why this rating',
    inWords: ({ ratingReason }) => said(ratingReason),
  },
];
