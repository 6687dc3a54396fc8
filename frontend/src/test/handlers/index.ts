import { importHandlers } from './imports';
import { memberHandlers } from './members';
import { planHandlers } from './plans';

export const handlers = [...memberHandlers, ...planHandlers, ...importHandlers];
