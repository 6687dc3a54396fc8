/** Words that are written with a hyphen. */
const WHOLE: Record<string, string> = { 'sub-group': 'Sub-group', 'sub-action': 'Sub-action' };

/** `leadAgencies` or `to-be-confirmed` as words: "Lead agencies", "To be confirmed". */
export function words(code: string) {
  if (WHOLE[code]) return WHOLE[code];
  const spaced = code
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_./]+/g, ' ')
    .trim()
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const FIELDS: Record<string, string> = {
  leadAgencies: 'Lead agencies',
  leadOfficers: 'Lead officers',
  leads: 'Lead',
  monitoring: 'How progress is monitored',
  population: '(a) Population',
  whatWorks: 'What works',
  definitionStatus: 'Definition',
  crossReferences: 'Cross-references',
  ref: 'Number',
};

export const fieldName = (field: string) => FIELDS[field] ?? words(field);
