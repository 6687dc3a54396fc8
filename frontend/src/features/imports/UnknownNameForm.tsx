import type { UnknownName } from '@/api/types';
import { RadioGroup, type Choice } from '@/ui/fields';
import { isDecided, type Answer } from './decisions';
import { likeness, nearest } from './likeness';
import { NewMember } from './NewMember';
import { emptyMember } from './newMemberFields';
import { SearchMember } from './SearchMember';

const ONE: Record<UnknownName['kind'], string> = {
  agency: 'agency',
  officer: 'officer or post',
  group: 'group',
};

interface Props {
  id: string;
  name: UnknownName;
  answer: Answer | undefined;
  onAnswer: (answer: Answer) => void;
  errors: Map<string, string>;
}

const SEARCH = 'search';
const CREATE = 'create';
const LEAVE = 'leave';

function chosen({ candidates }: UnknownName, answer: Answer | undefined) {
  if (answer?.way !== 'use') return answer?.way ?? null;
  return nearest(candidates).some(({ id }) => id === answer.id) ? answer.id : SEARCH;
}

/** One name of the document and the answers there are to it. */
export function UnknownNameForm({ id, name, answer, onAnswer, errors }: Props) {
  const one = ONE[name.kind];
  const choices: Choice[] = [
    ...nearest(name.candidates).map((candidate) => ({
      value: candidate.id,
      text: candidate.name,
      hint: likeness(candidate.score),
    })),
    {
      value: SEARCH,
      text: `Another ${one} that is here already`,
      reveals: (
        <SearchMember
          id={`${id}-search`}
          kind={name.kind}
          chosen={answer?.way === 'use' ? answer : null}
          onChoose={(member) => onAnswer({ way: 'use', ...member })}
        />
      ),
    },
    {
      value: CREATE,
      text: `A new ${one}`,
      reveals: answer?.way === 'create' && (
        <NewMember
          id={`${id}-new`}
          kind={name.kind}
          fields={answer.fields}
          errors={errors}
          onChange={(fields) => onAnswer({ way: 'create', fields })}
        />
      ),
    },
    { value: LEAVE, text: 'Leave it to be confirmed' },
  ];
  const choose = (value: string) => {
    if (value === SEARCH) return onAnswer({ way: 'search' });
    if (value === LEAVE) return onAnswer({ way: 'leave' });
    if (value === CREATE) return onAnswer({ way: 'create', fields: emptyMember(name) });
    const candidate = name.candidates.find((each) => each.id === value);
    return candidate && onAnswer({ way: 'use', id: candidate.id, name: candidate.name });
  };
  return (
    <div className={`wm-unknown${isDecided(answer) ? ' wm-unknown--decided' : ''}`}>
      <RadioGroup
        id={id}
        legend={`Who is “${name.text}”?`}
        hint={`Named in ${name.where}`}
        error={errors.get(id)}
        small
        choices={choices}
        value={chosen(name, answer)}
        onChange={choose}
      />
    </div>
  );
}
