import { useLocation, useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { paths } from './paths';

/** One field for everything, on every page: a form that a browser could send by itself. */
export function SearchField() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const search = useSearch({ strict: false });
  // Lists have words of their own, which they filter by.
  const q = (pathname === paths.search() && search.q) || '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    void navigate({
      to: paths.search(),
      search: typeof words === 'string' && words.trim() ? { q: words.trim() } : {},
    });
  };
  return (
    <form
      className="wm-search"
      role="search"
      action={paths.search()}
      method="get"
      onSubmit={submit}
    >
      <label className="govuk-visually-hidden" htmlFor="search">
        Search plans, actions, notes and people
      </label>
      <input
        key={q}
        id="search"
        name="q"
        type="search"
        className="govuk-input wm-search__input"
        defaultValue={q}
        placeholder="Search"
        maxLength={200}
        autoComplete="off"
      />
      <button type="submit" className="wm-search__button">
        Search
      </button>
    </form>
  );
}
