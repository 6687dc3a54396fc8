import type { Partnership } from '@/api/types';
import { SelectField } from '@/ui/fields';

interface Props {
  partnerships: Partnership[];
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

/** Whoever keeps the members of one partnership is not asked which. */
export function PartnershipField({ partnerships, error, value, onChange }: Props) {
  if (partnerships.length === 1) return null;
  return (
    <SelectField
      id="partnership"
      label="Partnership"
      error={error}
      placeholder="Choose"
      options={partnerships.map(({ id, name }) => ({ value: id, text: name }))}
      value={value}
      onChange={onChange}
    />
  );
}
