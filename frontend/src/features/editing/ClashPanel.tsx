import { RadioGroup } from '@/ui/fields';
import type { DraftField } from './draft';
import type { Editor } from './useEditor';

interface Props<Draft extends object> {
  editor: Editor<Draft>;
  fields: DraftField<Draft>[];
}

const takeFocus = (element: HTMLElement | null) => element?.focus();

/** Somebody saved the same thing first: both versions side by side, and nobody's words are lost. */
export function ClashPanel<Draft extends object>({ editor, fields }: Props<Draft>) {
  const { clash, chosen, choose, draft, errors } = editor;
  if (!clash) return null;
  const who = clash.by ?? 'Somebody else';
  const both = fields.filter(({ name }) => clash.both.includes(name));
  const taken = fields.filter(({ name }) => clash.onlyTheirs.includes(name));
  return (
    <section className="wm-clash" aria-labelledby="clash" tabIndex={-1} ref={takeFocus}>
      <h2 className="govuk-heading-m" id="clash">
        {who} changed this while you were writing
      </h2>
      <p className="govuk-body">
        Nothing you typed is lost.{' '}
        {both.length > 0
          ? 'Say for each of these whose words are to stand, then save again.'
          : 'You both changed different things: save again and both stand.'}
      </p>
      {both.map((field) => (
        <div key={field.name}>
          <div className="wm-clash__sides">
            <div className="wm-clash__side">
              <h3 className="govuk-heading-s">Theirs: {field.label}</h3>
              {field.inWords(clash.theirs)}
            </div>
            <div className="wm-clash__side">
              <h3 className="govuk-heading-s">Yours: {field.label}</h3>
              {field.inWords(clash.mine)}
            </div>
          </div>
          <RadioGroup
            id={`clash-${field.name}`}
            legend={`${field.label}: whose words?`}
            small
            error={chosen.has(field.name) ? undefined : errors.byField.get(`clash-${field.name}`)}
            value={whose(field, clash, draft, chosen)}
            onChange={(value) => choose(field.name, value === 'theirs' ? 'theirs' : 'mine')}
            choices={[
              { value: 'theirs', text: 'Use theirs' },
              { value: 'mine', text: 'Use mine' },
            ]}
          />
        </div>
      ))}
      {taken.length > 0 && (
        <>
          <p className="govuk-body">They also changed this, which is taken over as it is:</p>
          <dl className="wm-details">
            {taken.map((field) => (
              <div key={field.name}>
                <dt>{field.label}</dt>
                <dd className="wm-prewrap">{field.inWords(clash.theirs)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** What was chosen, as long as it has not been written over since. */
function whose<Draft extends object>(
  { name, inWords }: DraftField<Draft>,
  { theirs }: { theirs: Draft },
  draft: Draft,
  chosen: ReadonlySet<string>,
) {
  if (!chosen.has(name)) return null;
  return inWords(draft) === inWords(theirs) ? 'theirs' : 'mine';
}
