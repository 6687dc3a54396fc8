import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DepartureInput, WorkLine } from '@/api/types';
import { paths } from '@/app/paths';
import { orNull } from '@/features/editing';
import { Breadcrumbs } from '@/ui/Breadcrumbs';
import { NO_DATE, toIso } from '@/ui/dateParts';
import { DateField, SelectField } from '@/ui/fields';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Done } from './Done';
import { keyOf, KINDS } from './kinds';
import { LineSuccessors } from './LineSuccessors';
import { MovedTable } from './MovedTable';
import { PreviewForm } from './PreviewForm';
import { allWorkQuery, everybodyQuery, officerQuery } from './queries';
import { ReasonField } from './ReasonField';
import { leaverRoute } from './routes';
import { usePreview } from './usePreview';
import { handOn } from './writes';

type Choices = Record<string, string>;

/** Somebody was chosen for it, or it was said that nobody is. */
const chosen = (choices: Choices, key: string) => Boolean(choices[key]);

export function LeaverPage() {
  const { officerId } = leaverRoute.useParams();
  const { data: officer } = useSuspenseQuery(officerQuery(officerId));
  const { data: work } = useSuspenseQuery(allWorkQuery(officerId));
  const { data: everybody } = useSuspenseQuery(everybodyQuery(officer.partnership.id));
  const [held] = useState<WorkLine[]>(work);
  const [leftOn, setLeftOn] = useState(NO_DATE);
  const [to, setTo] = useState('');
  const [byKind, setByKind] = useState<Choices>({});
  const [byLine, setByLine] = useState<Choices>({});
  const [reason, setReason] = useState('');
  const kinds = [...new Set(held.map(({ kind }) => kind))];
  const said = kinds.filter((kind) => chosen(byKind, kind));

  const body = (): DepartureInput => ({
    leftOn: toIso(leftOn) ?? '',
    to: orNull(to),
    kinds: said.map((kind) => ({ kind, to: byKind[kind] ?? null })),
    lines: held
      .filter((line) => chosen(byLine, keyOf(line)))
      .map(({ kind, id }) => ({ kind, id, to: byLine[keyOf({ kind, id })] ?? null })),
    reason: orNull(reason),
  });
  const preview = usePreview((dryRun) => handOn(officerId, body(), dryRun));
  const { shown, errors } = preview;
  const options = everybody
    .filter((each) => !each.leftOn && each.id !== officerId)
    .map(({ id, name, agency }) => ({
      value: id,
      text: agency ? `${name}, ${agency.name}` : name,
    }));
  const heading = `Hand on the work of ${officer.name}`;
  if (shown?.done) {
    return (
      <>
        <Breadcrumbs items={[{ href: paths.officer(officerId), text: officer.name }]} />
        <PageHeading>{heading}</PageHeading>
        <Done said={`${officer.name} has left, and ${count(shown.result.moved, 'line')} went on.`}>
          <MovedTable caption="What went to whom" lines={shown.result.lines} />
        </Done>
      </>
    );
  }
  return (
    <>
      <Breadcrumbs items={[{ href: paths.officer(officerId), text: officer.name }]} />
      <PageHeading>{heading}</PageHeading>
      <PreviewForm
        preview={preview}
        back={paths.officer(officerId)}
        button={({ moved }) => `Say they have left and hand on ${count(moved, 'line')}`}
        changes={({ lines, left }) => (
          <>
            {left > 0 && (
              <p className="govuk-body">
                {count(left, 'line')} would stay as they are: nobody was chosen for them, or the
                plan is another partnership’s. The plan’s readiness shows them.
              </p>
            )}
            {lines.length > 0 && <MovedTable caption="What would go to whom" lines={lines} />}
          </>
        )}
      >
        <DateField
          id="leftOn"
          legend="Last day"
          error={errors.byField.get('leftOn')}
          value={leftOn}
          onChange={setLeftOn}
        />
        {held.length > 0 && (
          <SelectField
            id="to"
            label="Everything goes to"
            placeholder="Nobody yet"
            options={options}
            error={errors.byField.get('to')}
            value={to}
            onChange={setTo}
          />
        )}
        {kinds.length > 1 &&
          kinds.map((kind) => (
            <SelectField
              key={kind}
              // A refusal counts only the kinds of which something was said.
              id={said.includes(kind) ? `kinds-${said.indexOf(kind)}-to` : `kind-${kind}`}
              error={errors.byField.get(`kinds-${said.indexOf(kind)}-to`)}
              label={`${KINDS[kind]} (${held.filter((line) => line.kind === kind).length})`}
              placeholder="As above"
              options={options}
              value={byKind[kind] ?? ''}
              onChange={(value) => setByKind({ ...byKind, [kind]: value })}
            />
          ))}
        <LineSuccessors
          lines={held}
          options={options}
          chosen={byLine}
          onChange={(key, value) => setByLine({ ...byLine, [key]: value })}
        />
        <ReasonField value={reason} error={errors.byField.get('reason')} onChange={setReason} />
      </PreviewForm>
    </>
  );
}
