import type { NewsItem } from '@/api/types';
import { lineAddress, lineInWords, marked } from '@/features/notes';
import { moment } from '@/ui/dates';
import { Link } from '@/ui/Link';
import { Markdown } from '@/ui/Markdown';
import { Tag } from '@/ui/Tag';
import { newsInWords } from './news';

const LONGEST = 600;

/** The beginning of a note's words, where they are many. */
function beginning(text: string) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\S*$/, '')}…` : text;
}

function Item({ item }: { item: NewsItem }) {
  const { on, plan } = item;
  const name = lineInWords(on);
  const address = item.kind === 'deleted' && !item.note ? null : lineAddress(on, plan?.id ?? null);
  return (
    <li className="wm-findings__item">
      <div>
        <p className="govuk-body govuk-!-margin-bottom-1">
          {item.mentioned && <Tag colour="purple">Mentions you</Tag>}{' '}
          <strong>{item.by.name ?? 'Somebody'}</strong> {newsInWords(item)}{' '}
          {address ? (
            <Link href={item.note ? `${address.replace(/#.*/, '')}#notes` : address}>{name}</Link>
          ) : (
            name
          )}
        </p>
        {item.note?.text && (
          <div className="wm-quote">
            <Markdown text={beginning(marked(item.note))} prefix={`${item.cursor}-`} />
          </div>
        )}
        <p className="govuk-body-s wm-quiet govuk-!-margin-bottom-0">
          {moment(item.at)}
          {plan && `, ${plan.title}`}
        </p>
      </div>
    </li>
  );
}

export function News({ items }: { items: NewsItem[] }) {
  return (
    <ol className="wm-findings">
      {items.map((item) => (
        <Item key={item.cursor} item={item} />
      ))}
    </ol>
  );
}
