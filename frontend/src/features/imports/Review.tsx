import { useBlocker } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportResult, Job } from '@/api/types';
import { Contents } from '@/ui/Contents';
import { count } from '@/ui/numbers';
import { PageHeading } from '@/ui/PageHeading';
import { Comparison } from './Comparison';
import { isDecided, keyOf, useAnswers } from './decisions';
import { Findings } from './Findings';
import { LoadForm } from './LoadForm';
import { Understood } from './Understood';
import { UnknownNames } from './UnknownNames';

/** What would be loaded, what is open in it, and the decision to load. */
export function Review({ job, result }: { job: Job; result: ImportResult }) {
  const { answers, answer } = useAnswers(job.id);
  const [errors, setErrors] = useState(new Map<string, string>());
  const [signedOut, setSignedOut] = useState(false);
  const decided = result.unknown.filter((name) => isDecided(answers[keyOf(name)])).length;
  const open = result.unknown.length - decided;

  const halfDone = decided > 0 && !signedOut;
  useBlocker({
    // Half-done work is worth a question; moving about on this page is not leaving it.
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname &&
      halfDone &&
      !window.confirm(
        'The plan is not loaded yet. Your decisions are kept in this tab. Leave this page?',
      ),
    enableBeforeUnload: () => halfDone,
  });

  const names = result.unknown.length;
  const contents = [
    { href: '#understood', text: 'In the document' },
    {
      href: '#unknown',
      text: `Names that are not known here${names > 0 ? ` (${open} of ${names} not decided)` : ': none'}`,
    },
    { href: '#findings', text: `What was noticed (${count(result.findings.length, 'finding')})` },
    { href: '#comparison', text: 'What loading would do' },
    { href: '#load', text: 'Load it' },
  ];

  return (
    <>
      <PageHeading caption="Import a plan" title="What was understood">
        {result.title || 'What was understood'}
      </PageHeading>
      <p className="govuk-body-l">Nothing has been loaded yet. This is what the document holds.</p>
      <Contents items={contents} label="On this page" />
      <Understood result={result} />
      <UnknownNames unknown={result.unknown} answers={answers} onAnswer={answer} errors={errors} />
      <Findings findings={result.findings} importId={job.id} />
      <Comparison result={result} importId={job.id} />
      <LoadForm
        job={job}
        result={result}
        answers={answers}
        open={open}
        onErrors={setErrors}
        onSignedOut={() => setSignedOut(true)}
      />
    </>
  );
}
