import { Link as RouterLink } from '@tanstack/react-router';
import type { LinkProps } from '@/ui/Link';
import { parseSearch } from './search';

/** Lets every `ui/Link` move inside the client and load its page on intent. */
export function AppLink({ href, children, ...rest }: LinkProps) {
  const url = new URL(href, window.location.href);
  if (url.origin !== window.location.origin) {
    return (
      <a href={href} {...rest}>
        {children}
      </a>
    );
  }
  return (
    <RouterLink
      to={url.pathname}
      search={parseSearch(url.search)}
      {...(url.hash ? { hash: url.hash.slice(1) } : {})}
      activeProps={{}}
      // A filter's "all" is a part of every other choice, and still another address.
      activeOptions={{ exact: true }}
      {...rest}
    >
      {children}
    </RouterLink>
  );
}
