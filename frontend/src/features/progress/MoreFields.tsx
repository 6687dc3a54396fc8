import { useState } from 'react';
import type { Rating } from '@/api/types';
import { words } from '@/features/kernel';
import { RadioGroup, TextArea, TextField } from '@/ui/fields';
import { EvidenceField } from './EvidenceField';
import type { Previous } from './place';
import { saysMore, type ReportDraft } from './reportDraft';

export interface FieldsProps {
  draft: ReportDraft;
  set: (change: Partial<ReportDraft>) => void;
  errors: Map<string, string>;
  previous: Previous | null;
}

const RATINGS: Rating[] = ['green', 'amber', 'red'];
const isMore = (id: string) => /^(next|obstacles|percent|evidence|rating)/.test(id);
const lastTime = (text: string | null | undefined) => (text ? `Last time: ${text}` : undefined);

/** What most reports do without: folded away until it is wanted, said already, or refused. */
export function MoreFields({ draft, set, errors, previous }: FieldsProps) {
  const [open, setOpen] = useState(saysMore(draft));
  const refused = [...errors.keys()].some(isMore);
  // What was once unfolded stays on the page, so that a refusal finds its field.
  const [seen, setSeen] = useState(open);
  return (
    <details
      className="govuk-details"
      open={open || refused}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        setSeen(seen || currentTarget.open);
      }}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          Add more: what is next, what stands in the way, evidence, rating
        </span>
      </summary>
      {seen && (
        <div className="govuk-details__text">
          <TextArea
            id="next"
            label="What is next?"
            hint={lastTime(previous?.next)}
            error={errors.get('next')}
            value={draft.next}
            onChange={(next) => set({ next })}
          />
          <TextArea
            id="obstacles"
            label="What stands in the way?"
            hint={lastTime(previous?.obstacles)}
            error={errors.get('obstacles')}
            value={draft.obstacles}
            onChange={(obstacles) => set({ obstacles })}
          />
          <TextField
            id="percent"
            label="How much of it is done, in per cent?"
            hint={lastTime(previous?.percent === null ? null : previous && `${previous.percent} %`)}
            width={10}
            error={errors.get('percent')}
            value={draft.percent}
            onChange={(percent) => set({ percent })}
          />
          <EvidenceField
            errors={errors}
            value={draft.evidence}
            onChange={(evidence) => set({ evidence })}
          />
          <RadioGroup
            id="rating"
            legend="Rating"
            small
            error={errors.get('rating')}
            choices={[
              { value: '', text: 'It follows from how it stands' },
              ...RATINGS.map((value) => ({
                value,
                text: words(value),
                reveals: (
                  <TextArea
                    id="ratingReason"
                    label="Why this rating and not the one that follows?"
                    rows={2}
                    error={errors.get('ratingReason')}
                    value={draft.ratingReason}
                    onChange={(ratingReason) => set({ ratingReason })}
                  />
                ),
              })),
            ]}
            value={draft.rating}
            onChange={(chosen) => set({ rating: RATINGS.find((each) => each === chosen) ?? '' })}
          />
        </div>
      )}
    </details>
  );
}
