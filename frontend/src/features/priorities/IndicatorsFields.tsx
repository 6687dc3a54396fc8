import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { NOTHING_SAID, OpenField } from '@/features/editing';
import { indicatorsQuery } from '@/features/indicators';
import { openTitle } from '@/features/kernel';
import { planQuery } from '@/features/plans';
import { Link } from '@/ui/Link';
import { PickField, RowList, TextArea, TextField } from '@/ui/fields';
import { editPriorityRoute } from './editRoutes';
import type { FieldsProps } from './editPart';
import type { PlacedDraft } from './priorityDraft';

/** (d): which indicators, in which order, with the label and the words they have here. */
export function IndicatorsFields({ editor: { draft, set, errors }, planId }: FieldsProps) {
  const { priorityId } = editPriorityRoute.useParams();
  const { data: plan } = useSuspenseQuery(planQuery(planId));
  const { data: all } = useSuspenseQuery(indicatorsQuery(plan.partnership.id));
  const { indicators } = draft;
  const free = all
    .filter(({ id }) => !indicators.some((placed) => placed.id === id))
    .map(({ id, title }) => ({ id, name: openTitle(title) }));
  return (
    <div id="indicators" tabIndex={-1}>
      <RowList
        rows={indicators}
        keyOf={({ id }) => id}
        nameOf={({ name }) => name}
        onChange={(rows) => set({ indicators: rows })}
      >
        {(row, index) => {
          const id = `indicators-${index}`;
          const error = errors.byField.get(`${id}-indicator`) ?? errors.byField.get(id);
          const change = (part: Partial<PlacedDraft>) =>
            set({ indicators: indicators.with(index, { ...row, ...part }) });
          return (
            <>
              <p className="govuk-body govuk-!-font-weight-bold" id={id} tabIndex={-1}>
                {row.name}
              </p>
              {error && <p className="govuk-error-message">{error}</p>}
              <TextField
                id={`${id}-label`}
                label={`Indicator ${index + 1}: label here, such as 3a`}
                width={10}
                error={errors.byField.get(`${id}-label`)}
                value={row.label}
                onChange={(label) => change({ label })}
              />
              <OpenField
                id={`${id}-wording`}
                label={`Indicator ${index + 1}: wording here`}
                size="lines"
                error={errors.byField.get(`${id}-wording`)}
                value={row.wording}
                onChange={(wording) => change({ wording })}
              />
              <TextArea
                id={`${id}-note`}
                label={`Indicator ${index + 1}: note on its use here`}
                rows={2}
                error={errors.byField.get(`${id}-note`)}
                value={row.note}
                onChange={(note) => change({ note })}
              />
            </>
          );
        }}
      </RowList>
      <PickField
        id="indicators-pick"
        label="Add an indicator"
        options={free}
        onPick={({ id, name }) =>
          set({
            indicators: [
              ...indicators,
              { id, name, label: '', wording: { ...NOTHING_SAID, text: name }, note: '' },
            ],
          })
        }
      />
      <p className="govuk-body">
        Not in the list? <Link href={paths.newIndicator(priorityId)}>Enter a new indicator</Link>
      </p>
    </div>
  );
}
