import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { editablePartnershipsQuery, meQuery } from '@/api/me';
import { newsCountQuery } from '@/api/news';
import { signOut } from '@/api/session';
import { Link } from '@/ui/Link';
import { Frame } from './Frame';
import { navigation } from './navigation';
import { paths } from './paths';
import { SearchField } from './SearchField';

export function Bare() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  );
}

function Navigation() {
  const { data: me } = useSuspenseQuery(meQuery());
  const { data: editable } = useSuspenseQuery(editablePartnershipsQuery());
  const { data: news } = useQuery(newsCountQuery());
  const { pathname } = useLocation();
  return (
    <div className="govuk-service-navigation wm-nav">
      <div className="govuk-width-container">
        <nav aria-label="Main" className="govuk-service-navigation__wrapper">
          <ul className="govuk-service-navigation__list">
            {navigation(me, editable.length > 0, news?.total ?? 0).map((item) => {
              const active = item.owns.test(pathname);
              return (
                <li
                  key={item.href}
                  className={`govuk-service-navigation__item${active ? ' govuk-service-navigation__item--active' : ''}`}
                >
                  <Link
                    href={item.href}
                    className="govuk-service-navigation__link"
                    aria-current={active ? (pathname === item.href ? 'page' : 'true') : undefined}
                  >
                    {active ? (
                      <strong className="govuk-service-navigation__active-fallback">
                        {item.text}
                      </strong>
                    ) : (
                      item.text
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
      </div>
    </div>
  );
}

function Account() {
  const { data: me } = useSuspenseQuery(meQuery());
  return (
    <div className="wm-header__account">
      <Link href={paths.account()} className="wm-header__link">
        {me.name ?? me.email ?? 'Your account'}
      </Link>
      <button type="button" className="wm-header__link" onClick={() => signOut()}>
        Sign out
      </button>
    </div>
  );
}

export function Shell() {
  return (
    <Frame nav={<Navigation />} search={<SearchField />} aside={<Account />}>
      <Outlet />
    </Frame>
  );
}
