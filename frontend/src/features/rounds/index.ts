export { roundRoutes } from './routes';
export { WhatIOwe } from './WhatIOwe';
