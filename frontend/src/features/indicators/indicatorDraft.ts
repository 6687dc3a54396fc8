import type { Indicator } from '@/api/types';
import {
  fromLeads,
  fromOpen,
  leadsState,
  NOTHING_SAID,
  orNull,
  toOpen,
  type LeadsDraft,
  type OpenDraft,
} from '@/features/editing';
import { NO_DAYS, toDays, type Days } from '@/ui/fields';
import { toIso } from '@/ui/dateParts';

type Designation = Indicator['designations'][number];

export interface DesignationDraft {
  key: string;
  kind: Designation['kind'];
  text: string;
  days: Days;
}

/** What the form says of the officer to ask when nobody is to be named any more. */
export const NOBODY = 'nobody';

/** An indicator as its form holds it; every name is the input's own, so that pointers find their field. */
export interface IndicatorDraft {
  parent: string;
  partLabel: string;
  title: OpenDraft;
  definition: OpenDraft;
  definitionStatus: Indicator['definitionStatus'];
  /** One on each line. */
  references: string;
  measure: Indicator['measure'];
  aspect: NonNullable<Indicator['aspect']> | '';
  headline: boolean;
  unit: string;
  valueKind: NonNullable<Indicator['valueKind']> | '';
  decimals: string;
  polarity: NonNullable<Indicator['polarity']> | '';
  frequency: NonNullable<Indicator['frequency']> | '';
  frequencyText: string;
  source: string;
  leadAgencies: LeadsDraft;
  contact: OpenDraft;
  /** Empty: as it is. What is read has the name of the officer, not who it is. */
  contactOfficer: string;
  designations: DesignationDraft[];
  note: string;
}

/** What nobody has defined yet is said to be so. */
export const EMPTY_INDICATOR: IndicatorDraft = {
  parent: '',
  partLabel: '',
  title: NOTHING_SAID,
  definition: NOTHING_SAID,
  definitionStatus: 'to-be-confirmed',
  references: '',
  measure: 'population',
  aspect: '',
  headline: false,
  unit: '',
  valueKind: '',
  decimals: '',
  polarity: '',
  frequency: '',
  frequencyText: '',
  source: '',
  leadAgencies: { open: false, text: '', items: [] },
  contact: NOTHING_SAID,
  contactOfficer: '',
  designations: [],
  note: '',
};

export const newDesignation = (): DesignationDraft => ({
  key: crypto.randomUUID(),
  kind: 'local',
  text: '',
  days: NO_DAYS,
});

export function fromIndicator(indicator: Indicator): IndicatorDraft {
  const { contact } = indicator;
  return {
    parent: indicator.parent?.id ?? '',
    partLabel: indicator.partLabel ?? '',
    title: fromOpen(indicator.title),
    definition: fromOpen(indicator.definition),
    definitionStatus: indicator.definitionStatus,
    references: indicator.references.join('\n'),
    measure: indicator.measure,
    aspect: indicator.aspect ?? '',
    headline: indicator.headline,
    unit: indicator.unit ?? '',
    valueKind: indicator.valueKind ?? '',
    decimals: indicator.decimals?.toString() ?? '',
    polarity: indicator.polarity ?? '',
    frequency: indicator.frequency ?? '',
    frequencyText: indicator.frequencyText ?? '',
    source: indicator.source ?? '',
    leadAgencies: fromLeads(indicator.leadAgencies),
    // Where no words are written the name that is shown is the officer's.
    contact: contact.state === 'absent' ? NOTHING_SAID : fromOpen(contact),
    contactOfficer: '',
    designations: indicator.designations.map(({ kind, text, from, to }, index) => ({
      key: `${index}`,
      kind,
      text: text ?? '',
      days: toDays(from, to),
    })),
    note: indicator.note ?? '',
  };
}

/** The whole input; a change sends only the parts that differ. */
export function toInput(draft: IndicatorDraft) {
  const { leadAgencies, contactOfficer } = draft;
  return {
    parent: draft.parent || null,
    partLabel: orNull(draft.partLabel),
    title: toOpen(draft.title),
    definition: toOpen(draft.definition),
    definitionStatus: draft.definitionStatus,
    references: draft.references.split('\n').filter((line) => line.trim()),
    measure: draft.measure,
    aspect: draft.aspect || null,
    headline: draft.headline,
    unit: orNull(draft.unit),
    valueKind: draft.valueKind || null,
    decimals: draft.decimals ? Number(draft.decimals) : null,
    polarity: draft.polarity || null,
    frequency: draft.frequency || null,
    frequencyText: orNull(draft.frequencyText),
    source: orNull(draft.source),
    leadAgencies: {
      state: leadsState(leadAgencies),
      text: orNull(leadAgencies.text),
      items: leadAgencies.items.map(({ id, role }) => ({ agency: id, role })),
    },
    contact: toOpen(draft.contact),
    contactOfficer: contactOfficer === NOBODY ? null : contactOfficer || null,
    designations: draft.designations.map(({ kind, text, days }) => ({
      kind,
      text: orNull(text),
      from: toIso(days.from),
      to: toIso(days.to),
    })),
    note: orNull(draft.note),
  };
}
