import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openSession } from '@/api/session';
import { LinkProvider } from '@/ui/Link';
import { AppLink } from './AppLink';
import { newQueryClient } from './queryClient';
import { createAppRouter } from './router';

export async function start(element: Element) {
  await openSession();
  const queryClient = newQueryClient();
  const router = createAppRouter(queryClient);
  createRoot(element).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LinkProvider component={AppLink}>
          <RouterProvider router={router} />
        </LinkProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
