import { useState, type ReactNode } from 'react';
import type { Round, TemplateComparison } from '@/api/types';
import { Compared } from './Compared';
import { FillIn } from './FillIn';
import { Loaded } from './Loaded';

/** How far one has come: nothing sent, compared without a change, loaded. */
type Stage =
  | { at: 'fill-in'; again: boolean }
  | { at: 'compared'; file: File; comparison: TemplateComparison }
  | { at: 'loaded'; comparison: TemplateComparison };

interface Props {
  round: Round;
  /** Whose reports the file holds; left out, those of all for whom one may report. */
  agency: string | undefined;
  code: string | null;
  /** What stands above the form. */
  children: ReactNode;
}

/** From the file one takes to the reports that are loaded. The file is held by the page alone. */
export function Stages({ round, agency, code, children }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'fill-in', again: false });
  const [submit, setSubmit] = useState(true);
  const place = { round, agency, submit };
  const again = () => setStage({ at: 'fill-in', again: true });
  if (stage.at === 'fill-in') {
    return (
      <>
        {children}
        <FillIn
          {...place}
          code={code}
          again={stage.again}
          onSubmit={setSubmit}
          onCompared={(comparison, file) => setStage({ at: 'compared', comparison, file })}
        />
      </>
    );
  }
  if (stage.at === 'compared') {
    return (
      <Compared
        {...place}
        file={stage.file}
        comparison={stage.comparison}
        onAgain={again}
        onRefused={(comparison) => setStage({ ...stage, comparison })}
        onLoaded={(comparison) => setStage({ at: 'loaded', comparison })}
      />
    );
  }
  return <Loaded round={round} agency={agency} comparison={stage.comparison} onAgain={again} />;
}
