import type { HistoryEntry } from '@/api/types';

type Field = HistoryEntry['fields'][number];

/** The words that went and came, inside those that stayed. */
function Marked({ marks }: { marks: Field['marks'] }) {
  return marks.map(({ kind, text }, at) => {
    // A run of words is known by its place alone; the list never changes.
    const key = `${at} ${kind}`;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return kind === 'added' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>;
  });
}

function Side({ name, text }: { name: string; text: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={text === null ? 'wm-absent' : 'wm-prewrap'}>{text ?? 'Nothing'}</dd>
    </div>
  );
}

/** Each property as it was and as it became; of a longer text, where the words differ. */
export function BeforeAndAfter({ fields }: { fields: Field[] }) {
  if (fields.length === 0) return null;
  return (
    <details className="govuk-details govuk-!-margin-bottom-2">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What was before and after</span>
      </summary>
      <div className="govuk-details__text">
        {fields.map(({ field, label, before, after, marks }) => (
          <div key={`${field} ${label} ${before} ${after}`} className="wm-history__field">
            <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{label}</p>
            {marks.length > 0 ? (
              <p className="govuk-body wm-prewrap wm-history__marks">
                <Marked marks={marks} />
              </p>
            ) : (
              <dl className="wm-history__sides">
                <Side name="Before" text={before} />
                <Side name="After" text={after} />
              </dl>
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
