import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { paths } from '@/app/paths';
import type { Members } from '@/features/editing';
import { Button } from '@/ui/Button';
import { toIso, toParts } from '@/ui/dateParts';
import {
  Checkbox,
  DateField,
  ErrorSummary,
  SelectField,
  TextField,
  type DateParts,
} from '@/ui/fields';
import { words } from '@/features/kernel';
import { readFilters, type PlanActionFilters } from '@/features/savedviews';
import { RATINGS, STATUSES } from './standing';

interface Named {
  id: string;
  name: string;
}

interface Props {
  plan: string;
  filters: PlanActionFilters;
  members: Members;
  priorities: Named[];
  themes: Named[];
}

const DATES = { dueFrom: 'Due from', dueTo: 'Due by', since: 'Changed since' } as const;
type DateName = keyof typeof DATES;
const DATE_NAMES: DateName[] = ['dueFrom', 'dueTo', 'since'];

const isDate = (iso: string | null) =>
  iso === null || new Date(`${iso}T00:00:00Z`).toJSON()?.startsWith(iso) === true;

const named = (things: Named[]) => things.map(({ id, name }) => ({ value: id, text: name }));

/** Everything a plan's actions can be filtered by; nothing happens before one says so. */
export function FilterForm({ plan, filters, members, priorities, themes }: Props) {
  const navigate = useNavigate();
  const { after: _after, dueFrom, dueTo, since, ...rest } = filters;
  const [draft, setDraft] = useState<Record<string, string>>(rest);
  const [dates, setDates] = useState<Record<DateName, DateParts>>({
    dueFrom: toParts(dueFrom ?? null),
    dueTo: toParts(dueTo ?? null),
    since: toParts(since ?? null),
  });
  const [wrong, setWrong] = useState<DateName[]>([]);
  const field = (name: string) => ({
    id: `filter-${name}`,
    value: draft[name] ?? '',
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });
  const tick = (name: string, on: string) => ({
    id: `filter-${name}`,
    checked: draft[name] === on,
    onChange: (checked: boolean) => setDraft({ ...draft, [name]: checked ? on : '' }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults = DATE_NAMES.filter((name) => !isDate(toIso(dates[name])));
    setWrong(faults);
    if (faults.length > 0) return;
    const typed = Object.fromEntries(DATE_NAMES.map((name) => [name, toIso(dates[name]) ?? '']));
    void navigate({
      to: paths.planActions(plan),
      search: { ...readFilters({ ...draft, ...typed }) },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        key={wrong.join()}
        errors={wrong.map((name) => ({
          fieldId: `filter-${name}`,
          text: `${DATES[name]} must be a real date`,
        }))}
      />
      <div className="wm-filter-form">
        <TextField {...field('q')} label="Words" type="search" />
        <SelectField
          {...field('priority')}
          label="Priority"
          placeholder="Any"
          options={named(priorities)}
        />
        {themes.length > 0 && (
          <SelectField
            {...field('theme')}
            label="Theme"
            placeholder="Any"
            options={named(themes)}
          />
        )}
        <SelectField
          {...field('agency')}
          label="Agency"
          placeholder="Any"
          options={named(members.agencies)}
        />
        <SelectField
          {...field('role')}
          label="What the agency does"
          hint="Counts only beside an agency"
          placeholder="Leads or supports"
          options={[
            { value: 'lead', text: 'Leads' },
            { value: 'supporting', text: 'Supports' },
          ]}
        />
        <SelectField
          {...field('officer')}
          label="Officer"
          placeholder="Any"
          options={named(members.officers)}
        />
        <SelectField
          {...field('group')}
          label="Group"
          placeholder="Any"
          options={named(members.groups)}
        />
        <SelectField
          {...field('status')}
          label="Status"
          placeholder="Any"
          options={STATUSES.map((value) => ({ value, text: words(value) }))}
        />
        <SelectField
          {...field('rating')}
          label="Rating"
          placeholder="Any"
          options={RATINGS.map((value) => ({ value, text: words(value) }))}
        />
        {DATE_NAMES.map((name) => (
          <DateField
            key={name}
            id={`filter-${name}`}
            legend={DATES[name]}
            value={dates[name]}
            error={wrong.includes(name) ? `${DATES[name]} must be a real date` : undefined}
            onChange={(value) => setDates({ ...dates, [name]: value })}
          />
        ))}
        <div>
          <Checkbox {...tick('due', 'overdue')} label="Overdue" />
          <Checkbox {...tick('due', 'soon')} id="filter-soon" label="Due in 30 days" />
          <Checkbox
            {...tick('unreported', 'yes')}
            label="A report is outstanding in the newest round"
          />
          <Checkbox {...tick('open', 'yes')} label="Something is to be confirmed" />
          <Checkbox {...tick('ended', 'yes')} label="Ended" />
        </div>
      </div>
      <Button type="submit">Apply filters</Button>
    </form>
  );
}
