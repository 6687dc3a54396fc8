import type { FieldChange } from '@/api/types';

interface Props {
  change: FieldChange;
  side: 'before' | 'after';
}

/**
 * One side of a changed text with its own words marked. Struck through or underlined, so that it can
 * be told without colour; and said, since most screen readers pass over the marks themselves.
 */
export function Marked({ change, side }: Props) {
  const text = change[side];
  if (text === null) return <span className="wm-absent">Nothing</span>;
  const gone = side === 'before' ? 'added' : 'removed';
  const runs = change.marks.filter(({ kind }) => kind !== gone);
  if (runs.length === 0) return text;
  const Tag = side === 'before' ? 'del' : 'ins';
  const said = side === 'before' ? 'taken out' : 'put in';
  return runs.map(({ kind, text: words }, index) =>
    kind === 'same' ? (
      words
    ) : (
      // The runs of one text have no id and never move.
      // oxlint-disable-next-line react/no-array-index-key
      <Tag key={index}>
        <span className="govuk-visually-hidden">[{said}: </span>
        {words}
        <span className="govuk-visually-hidden">] </span>
      </Tag>
    ),
  );
}
