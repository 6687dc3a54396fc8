import { leadsInWords, openInWords, type DraftField } from '@/features/editing';
import { daysInWords } from '@/ui/fields';
import { CHOICES, chosen } from './choices';
import { NOBODY, type DesignationDraft, type IndicatorDraft } from './indicatorDraft';

const designationInWords = ({ kind, text, days }: DesignationDraft) =>
  [CHOICES.designation[kind], text, daysInWords(days)].filter(Boolean).join(', ');

/** What the form's fields are called, also where two versions stand side by side. */
export const indicatorFields = (nameOf: (id: string) => string): DraftField<IndicatorDraft>[] => [
  { name: 'title', label: 'Title', inWords: ({ title }) => openInWords(title) },
  { name: 'parent', label: 'Part of', inWords: ({ parent }) => (parent ? nameOf(parent) : 'None') },
  {
    name: 'partLabel',
    label: 'Label among the parts',
    inWords: ({ partLabel }) => partLabel || 'None',
  },
  { name: 'definition', label: 'Definition', inWords: ({ definition }) => openInWords(definition) },
  {
    name: 'definitionStatus',
    label: 'How far it is defined',
    inWords: (draft) => chosen(CHOICES.definitionStatus, draft.definitionStatus),
  },
  { name: 'references', label: 'References', inWords: ({ references }) => references || 'None' },
  {
    name: 'measure',
    label: 'What it measures',
    inWords: ({ measure }) => chosen(CHOICES.measure, measure),
  },
  { name: 'aspect', label: 'Aspect', inWords: ({ aspect }) => chosen(CHOICES.aspect, aspect) },
  {
    name: 'headline',
    label: 'Headline indicator',
    inWords: ({ headline }) => (headline ? 'Yes' : 'No'),
  },
  { name: 'unit', label: 'Unit', inWords: ({ unit }) => unit || 'Not said' },
  {
    name: 'valueKind',
    label: 'Kind of value',
    inWords: ({ valueKind }) => chosen(CHOICES.valueKind, valueKind),
  },
  { name: 'decimals', label: 'Decimal places', inWords: ({ decimals }) => decimals || 'Not said' },
  {
    name: 'polarity',
    label: 'Which way is better',
    inWords: ({ polarity }) => chosen(CHOICES.polarity, polarity),
  },
  {
    name: 'frequency',
    label: 'How often it is measured',
    inWords: ({ frequency }) => chosen(CHOICES.frequency, frequency),
  },
  {
    name: 'frequencyText',
    label: 'How often, in the plan’s own words',
    inWords: ({ frequencyText }) => frequencyText || 'Nothing',
  },
  { name: 'source', label: 'Source', inWords: ({ source }) => source || 'Nothing' },
  {
    name: 'leadAgencies',
    label: 'Lead agencies',
    inWords: ({ leadAgencies }) => leadsInWords(leadAgencies),
  },
  { name: 'contact', label: 'Contact', inWords: ({ contact }) => openInWords(contact) },
  {
    name: 'contactOfficer',
    label: 'Officer or post to ask',
    inWords: ({ contactOfficer: officer }) => {
      if (officer === NOBODY) return 'Nobody';
      return officer ? nameOf(officer) : 'As it was';
    },
  },
  {
    name: 'designations',
    label: 'Designated as',
    inWords: ({ designations }) => designations.map(designationInWords).join('\n') || 'Nothing',
  },
  { name: 'note', label: 'Note', inWords: ({ note }) => note || 'Nothing' },
];
