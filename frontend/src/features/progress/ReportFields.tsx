import { words } from '@/features/kernel';
import { RadioGroup, TextArea } from '@/ui/fields';
import { MoreFields, type FieldsProps } from './MoreFields';
import { isStatus, STATUSES } from './statuses';

/** How it stands and what was done; the last report's words stand beside what is written now. */
export function ReportFields(props: FieldsProps) {
  const { draft, set, errors, previous } = props;
  return (
    <>
      <RadioGroup
        id="status"
        legend="How does it stand?"
        small
        {...(previous
          ? { hint: `Last time, for ${previous.period.label}: ${words(previous.status)}` }
          : {})}
        error={errors.get('status')}
        choices={STATUSES}
        value={draft.status || null}
        onChange={(status) => isStatus(status) && set({ status })}
      />
      <TextArea
        id="done"
        label="What was done?"
        hint={
          previous?.done
            ? `Last time, for ${previous.period.label}: ${previous.done}`
            : 'One sentence is enough.'
        }
        error={errors.get('done')}
        value={draft.done}
        onChange={(done) => set({ done })}
      />
      <MoreFields {...props} />
    </>
  );
}
