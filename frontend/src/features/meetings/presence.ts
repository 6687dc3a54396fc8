import type { Attendance } from '@/api/types';

export type Presence = Attendance['presence'];

export const PRESENCE: { value: Presence; text: string }[] = [
  { value: 'present', text: 'Present' },
  { value: 'apologies', text: 'Sent apologies' },
  { value: 'deputy', text: 'A deputy came' },
  { value: 'absent', text: 'Absent' },
];

export const presenceInWords = (presence: string) =>
  PRESENCE.find(({ value }) => value === presence)?.text ?? 'Not recorded';
