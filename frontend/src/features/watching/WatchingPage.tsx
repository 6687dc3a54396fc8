import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '@/app/paths';
import { Button } from '@/ui/Button';
import { moment } from '@/ui/dates';
import { FilterLinks } from '@/ui/FilterLinks';
import { PageHeading } from '@/ui/PageHeading';
import { Pagination } from '@/ui/Pagination';
import { PrintButton } from '@/ui/PrintButton';
import { News } from './News';
import { newsQuery, seen, watchingChanged } from './queries';
import { watchingRoute } from './routes';
import { Watches } from './Watches';

export function WatchingPage() {
  const search = watchingRoute.useSearch();
  const { days, after } = search;
  const cache = useQueryClient();
  const { data: news } = useSuspenseQuery(newsQuery(search));
  const marking = useMutation({
    mutationFn: () => seen(news.upTo),
    onSettled: () => watchingChanged(cache),
  });
  const since = [
    { href: paths.watching(), text: 'Since you last looked', current: !days },
    { href: paths.watching({ days: '7' }), text: 'Last 7 days', current: days === '7' },
    { href: paths.watching({ days: '30' }), text: 'Last 30 days', current: days === '30' },
  ];
  const own = days ? { days } : {};
  return (
    <>
      <PageHeading>What I watch</PageHeading>
      <section aria-labelledby="news">
        <h2 className="govuk-heading-m" id="news">
          What has changed
        </h2>
        <FilterLinks label="Show" items={since} />
        <p className="govuk-body" role="status">
          {news.total === 0 ? 'Nothing that others did.' : `${news.total} in all, newest first.`}
          {news.seenAt && !days && ` You last looked on ${moment(news.seenAt)}.`}
        </p>
        <News items={news.items} />
        <Pagination
          label="Pages of news"
          next={news.next ? paths.watching({ ...own, after: news.next }) : null}
          first={after ? paths.watching(own) : null}
        />
        {!days && news.items.length > 0 && (
          <Button
            className="wm-no-print"
            look="secondary"
            disabled={marking.isPending}
            onClick={() => marking.mutate()}
          >
            I have seen these
          </Button>
        )}
        {marking.error && <p className="govuk-error-message">{marking.error.message}</p>}
      </section>
      <Watches />
      <PrintButton>Print this page</PrintButton>
    </>
  );
}
