import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meQuery } from '@/api/me';
import type { Assignment } from '@/api/types';
import { NO_ERRORS, placeErrors } from '@/features/editing';
import { Button } from '@/ui/Button';
import { TextArea } from '@/ui/fields';
import { movesOf, type Move } from './moves';
import { answerPlace } from './queries';

interface Props {
  place: Assignment;
  /** What the place is called where several stand on a page: "1.1 Walk to school". */
  name: string;
  onAnswered: (place: Assignment) => void;
}

const REASON = 'reason';
/** Once, when the question appears: the same function at every render. */
const focusTheQuestion = (element: HTMLElement | null) =>
  element?.querySelector('textarea')?.focus();

/** The answers one may give for a place, each in few presses; nothing for who may give none. */
export function AnswerPlace({ place, name, onAnswered }: Props) {
  const { data: me } = useSuspenseQuery(meQuery());
  const cache = useQueryClient();
  const [move, setMove] = useState<Move | null>(null);
  const [reason, setReason] = useState('');
  const own = me.agencies.some(({ id }) => id === place.agency.id);
  const answering = useMutation({
    mutationFn: (to: Assignment['state']) => answerPlace(place.id, { to, reason }),
    onSuccess: async (answered) => {
      setMove(null);
      setReason('');
      onAnswered(answered);
      await cache.invalidateQueries();
    },
  });
  const errors = answering.error ? placeErrors(answering.error) : NO_ERRORS;
  const fieldId = `${REASON}-${place.id}`;
  const error = answering.error
    ? (errors.byField.get(REASON) ?? errors.summary.map(({ text }) => text).join('. '))
    : undefined;
  const moves = movesOf(place, own);
  if (moves.length === 0) return null;
  if (!move?.question) {
    return (
      <>
        {error && (
          <p className="govuk-error-message" role="alert">
            {error}
          </p>
        )}
        <div className="govuk-button-group wm-no-print wm-answers">
          {moves.map((each, index) => (
            <Button
              key={each.to}
              look={index === 0 && own ? 'primary' : 'secondary'}
              disabled={answering.isPending}
              onClick={() => {
                answering.reset();
                if (each.question) setMove(each);
                else answering.mutate(each.to);
              }}
            >
              {each.button} <span className="govuk-visually-hidden">{name}</span>
            </Button>
          ))}
        </div>
      </>
    );
  }
  return (
    <form
      className="wm-answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answering.mutate(move.to);
      }}
    >
      <div ref={focusTheQuestion}>
        <TextArea
          id={fieldId}
          label={move.question.label}
          hint={move.question.hint}
          error={error}
          value={reason}
          onChange={setReason}
        />
      </div>
      <div className="govuk-button-group">
        <Button
          type="submit"
          look={move.to === 'declined' ? 'warning' : 'primary'}
          disabled={answering.isPending}
        >
          {move.button} <span className="govuk-visually-hidden">{name}</span>
        </Button>
        <Button
          look="secondary"
          onClick={() => {
            answering.reset();
            setMove(null);
          }}
        >
          Back
        </Button>
      </div>
    </form>
  );
}
