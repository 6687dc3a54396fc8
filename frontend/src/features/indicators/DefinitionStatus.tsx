import type { IndicatorUse } from '@/api/types';
import { Tag, type TagColour } from '@/ui/Tag';

type Status = IndicatorUse['definitionStatus'];

const UNFINISHED: Record<Exclude<Status, 'defined'>, [TagColour, string]> = {
  proxy: ['purple', 'Proxy measure'],
  'in-development': ['orange', 'In development'],
  'to-be-confirmed': ['yellow', 'Definition to be confirmed'],
};

/** Says only what is unfinished; a defined indicator is the ordinary case. */
export function DefinitionStatus({ status }: { status: Status }) {
  if (status === 'defined') return null;
  const [colour, text] = UNFINISHED[status];
  return <Tag colour={colour}>{text}</Tag>;
}
