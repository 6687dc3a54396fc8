import type { Indicator } from '@/api/types';
import { LeadsText, OpenText, words } from '@/features/kernel';
import { day, moment } from '@/ui/dates';
import type { Fact } from '@/ui/Facts';
import { CHOICES } from './choices';
import { DefinitionStatus } from './DefinitionStatus';
import { DESIGNATIONS } from './designations';
import { frequencyInWords } from './frequencies';

function designationInWords({ kind, from, to }: Indicator['designations'][number]) {
  const dates = [from && `from ${day(from)}`, to && `to ${day(to)}`].filter(Boolean).join(' ');
  return dates ? `${DESIGNATIONS[kind]} (${dates})` : DESIGNATIONS[kind];
}

/** What an indicator measures and who answers for it. */
export function indicatorFacts(indicator: Indicator): Fact[] {
  const facts: (Fact | '' | null | false | undefined)[] = [
    {
      label: 'Definition',
      value: (
        <>
          <OpenText value={indicator.definition} />{' '}
          <DefinitionStatus status={indicator.definitionStatus} />
        </>
      ),
    },
    indicator.references.length > 0 && {
      label: 'References',
      value: indicator.references.join(', '),
    },
    { label: 'Measures', value: CHOICES.measure[indicator.measure] },
    indicator.aspect && { label: 'Aspect', value: CHOICES.aspect[indicator.aspect] },
    indicator.headline && { label: 'Headline indicator', value: 'Yes' },
    indicator.valueKind && {
      label: 'Kind of value',
      value: CHOICES.valueKind[indicator.valueKind],
    },
    indicator.polarity && {
      label: 'Which way is better',
      value: words(indicator.polarity),
    },
    indicator.unit && { label: 'Unit', value: indicator.unit },
    indicator.frequency && { label: 'Frequency', value: frequencyInWords(indicator.frequency) },
    indicator.frequencyText && {
      label: 'Frequency in the plan’s own words',
      value: indicator.frequencyText,
    },
    indicator.source && { label: 'Source', value: indicator.source },
    { label: 'Lead agency', value: <LeadsText value={indicator.leadAgencies} /> },
    { label: 'Contact', value: <OpenText value={indicator.contact} /> },
    indicator.designations.length > 0 && {
      label: 'Designated as',
      value: indicator.designations.map(designationInWords).join(', '),
    },
    indicator.note && { label: 'Note', value: indicator.note },
    { label: 'Changed', value: moment(indicator.updatedAt) },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}
