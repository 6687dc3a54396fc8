import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppLink } from '@/app/AppLink';
import { newQueryClient } from '@/app/queryClient';
import { createAppRouter } from '@/app/router';
import { LinkProvider } from '@/ui/Link';

/** The whole client at one address, as a person would see it. */
export async function renderAt(path: string) {
  const queryClient = newQueryClient();
  queryClient.setDefaultOptions({ queries: { retry: false, networkMode: 'always' } });
  const router = createAppRouter(queryClient, createMemoryHistory({ initialEntries: [path] }));
  // Whatever a page still loads when its test ends, nothing is shown later: by then there is no window.
  router.update({ ...router.options, defaultPendingMs: 600_000 });
  const view = render(
    <QueryClientProvider client={queryClient}>
      <LinkProvider component={AppLink}>
        <RouterProvider router={router} />
      </LinkProvider>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, router, user: userEvent.setup() };
}
