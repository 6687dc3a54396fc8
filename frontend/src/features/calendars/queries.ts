import { queryOptions } from '@tanstack/react-query';
import { api, client } from '@/api/client';
import { everyPage } from '@/api/pages';

export const calendarQuery = (id: string) =>
  api.queryOptions('get', '/api/v1/calendars/{id}', { params: { path: { id } } });

export const calendarsQuery = (partnership: string) =>
  queryOptions({
    queryKey: ['calendars', partnership],
    queryFn: () =>
      everyPage((after) =>
        client.GET('/api/v1/calendars', {
          params: {
            query: { partnership: [partnership], limit: 500, ...(after ? { after } : {}) },
          },
        }),
      ),
  });
