export { outstandingQuery, roundQuery } from './queries';
export { roundRoutes } from './routes';
export { WhatIOwe } from './WhatIOwe';
