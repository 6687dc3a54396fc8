import type { UnknownName } from '@/api/types';
import { grouped } from '@/ui/groups';
import { count } from '@/ui/numbers';
import { isDecided, keyOf, type Answer, type Answers } from './decisions';
import { UnknownNameForm } from './UnknownNameForm';

const ORDER: UnknownName['kind'][] = ['agency', 'group', 'officer'];

const KINDS: Record<UnknownName['kind'], string> = {
  agency: 'Agencies',
  officer: 'Officers and posts',
  group: 'Groups',
};

interface Props {
  unknown: UnknownName[];
  answers: Answers;
  onAnswer: (key: string, answer: Answer) => void;
  /** What the service refused, by field. */
  errors: Map<string, string>;
}

export function UnknownNames({ unknown, answers, onAnswer, errors }: Props) {
  const open = unknown.filter((name) => !isDecided(answers[keyOf(name)])).length;
  const byKind = grouped(unknown, ({ kind }) => kind).toSorted(
    ([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  return (
    <section aria-labelledby="unknown">
      <h2 className="govuk-heading-m" id="unknown">
        Names that are not known here
      </h2>
      {unknown.length === 0 ? (
        <p className="govuk-body">Every agency, officer and group in the document is known here.</p>
      ) : (
        <p className="govuk-body">
          Say who is meant. You need not answer everything: what you leave open stays in the plan as
          it is written in the document, marked to be confirmed.
        </p>
      )}
      <p className="govuk-body govuk-!-font-weight-bold" role="status">
        {unknown.length > 0 &&
          (open === 0
            ? 'All are decided'
            : `${count(open, 'name')} of ${unknown.length} not decided`)}
      </p>
      {byKind.map(([kind, names]) => (
        <section key={kind} aria-labelledby={`unknown-${kind}`}>
          <h3 className="govuk-heading-s" id={`unknown-${kind}`}>
            {KINDS[kind]}
          </h3>
          {names.map((name) => (
            <UnknownNameForm
              key={keyOf(name)}
              id={`name-${unknown.indexOf(name)}`}
              name={name}
              answer={answers[keyOf(name)]}
              onAnswer={(answer) => onAnswer(keyOf(name), answer)}
              errors={errors}
            />
          ))}
        </section>
      ))}
    </section>
  );
}
