import { actionWriteHandlers } from './actionWrites';
import { changeHandlers } from './changes';
import { importHandlers } from './imports';
import { memberHandlers } from './members';
import { planHandlers } from './plans';

export const handlers = [
  ...memberHandlers,
  ...planHandlers,
  ...actionWriteHandlers,
  ...changeHandlers,
  ...importHandlers,
];
