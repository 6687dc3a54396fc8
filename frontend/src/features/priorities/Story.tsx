import type { Priority } from '@/api/types';
import { Markdown } from '@/ui/Markdown';
import { Tag, type TagColour } from '@/ui/Tag';

type Kind = NonNullable<Priority['story'][number]['kind']>;

const KINDS: Record<Kind, [TagColour, string]> = {
  improvement: ['green', 'Improvement'],
  'area-for-development': ['orange', 'Area for development'],
  challenge: ['purple', 'Challenge'],
};

function Block(props: { block: Priority['story'][number]; prefix: string }) {
  const { block, prefix } = props;
  const kind = block.kind && KINDS[block.kind];
  const said = kind && block.heading?.toLowerCase().includes(kind[1].toLowerCase());
  return (
    <>
      {block.heading && <h3 className="govuk-heading-s">{block.heading}</h3>}
      {kind && !said && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          <Tag colour={kind[0]}>{kind[1]}</Tag>
        </p>
      )}
      <Markdown text={block.text} prefix={prefix} />
    </>
  );
}

function More({ title, text, prefix }: { title: string; text: string | null; prefix: string }) {
  if (!text) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{title}</h3>
      <Markdown text={text} prefix={prefix} />
    </>
  );
}

interface Props {
  priority: Pick<Priority, 'story' | 'whatWorks' | 'partners'>;
  /** Keeps the footnotes of several stories on one page apart. */
  prefix?: string;
}

export function Story({ priority: { story, whatWorks, partners }, prefix = '' }: Props) {
  if (story.length === 0 && !whatWorks && !partners) {
    return <span className="wm-absent">Nothing written yet.</span>;
  }
  return (
    <>
      {story.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Block key={index} block={block} prefix={`${prefix}story-${index}-`} />
      ))}
      <More title="What works" text={whatWorks} prefix={`${prefix}works-`} />
      <More title="Who the partners are" text={partners} prefix={`${prefix}partners-`} />
    </>
  );
}
