import type { ReactNode } from 'react';
import {
  Checkbox,
  FieldNote,
  PickField,
  RowList,
  SelectField,
  TextField,
  type Option,
} from '@/ui/fields';
import type { LeadDraft, LeadsDraft } from './leads';

interface Props<Item extends LeadDraft> {
  id: string;
  legend: string;
  hint?: string;
  /** What one of them is called: "agency". */
  one: string;
  errors: Map<string, string>;
  value: LeadsDraft<Item>;
  onChange: (value: LeadsDraft<Item>) => void;
  options: Option[];
  toItem: (picked: Option) => Item;
  /** The last part of the pointer at one of them. */
  partOf: (item: Item) => string;
  /** What else there is to say of one. */
  children?: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
}

const ROLES = [
  { value: 'lead', text: 'Lead' },
  { value: 'supporting', text: 'Supporting' },
];

/** Leads and supporting ones, in their order, and whether that is settled. */
export function LeadsField<Item extends LeadDraft>({ id, value, onChange, ...rest }: Props<Item>) {
  const { errors, one } = rest;
  const { items } = value;
  const change = (index: number, item: Item) =>
    onChange({ ...value, items: items.with(index, item) });
  const free = rest.options.filter((option) => !items.some((item) => item.id === option.id));
  return (
    <fieldset className="govuk-fieldset wm-fieldset" id={id} tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{rest.legend}</legend>
      {rest.hint && <div className="govuk-hint">{rest.hint}</div>}
      <FieldNote id={id} />
      {errors.get(id) && <p className="govuk-error-message">{errors.get(id)}</p>}
      <RowList
        rows={items}
        keyOf={(item) => `${item.kind}-${item.id}`}
        nameOf={(item) => item.name}
        onChange={(rows) => onChange({ ...value, items: rows })}
      >
        {(item, index) => {
          const own = `${id}-items-${index}`;
          const error = errors.get(`${own}-${rest.partOf(item)}`) ?? errors.get(own);
          return (
            <>
              <p className="govuk-body govuk-!-font-weight-bold" id={own} tabIndex={-1}>
                {item.name}
              </p>
              {error && <p className="govuk-error-message">{error}</p>}
              <SelectField
                id={`${own}-role`}
                label={`${item.name}: lead or supporting`}
                value={item.role}
                options={ROLES}
                onChange={(role) =>
                  change(index, { ...item, role: role === 'lead' ? 'lead' : 'supporting' })
                }
              />
              {rest.children?.(item, index, (next) => change(index, next))}
            </>
          );
        }}
      </RowList>
      <PickField
        id={`${id}-pick`}
        label={`${rest.legend}: add ${/^[aeiou]/i.test(one) ? 'an' : 'a'} ${one}`}
        options={free}
        onPick={(option) => onChange({ ...value, items: [...items, rest.toItem(option)] })}
      />
      <TextField
        id={`${id}-text`}
        label={`${rest.legend}: in the plan’s own words`}
        hint="Only if it is written otherwise than by these names, or proposed."
        error={errors.get(`${id}-text`)}
        value={value.text}
        onChange={(text) => onChange({ ...value, text })}
      />
      <Checkbox
        id={`${id}-state`}
        label={`${rest.legend}: still to be confirmed`}
        checked={value.open}
        onChange={(open) => onChange({ ...value, open })}
      />
    </fieldset>
  );
}
