import { actionWriteHandlers } from './actionWrites';
import { changeHandlers } from './changes';
import { importHandlers } from './imports';
import { memberHandlers } from './members';
import { planHandlers } from './plans';
import { planWriteHandlers } from './planWrites';
import { priorityWriteHandlers } from './priorityWrites';

export const handlers = [
  ...memberHandlers,
  ...planHandlers,
  ...planWriteHandlers,
  ...actionWriteHandlers,
  ...priorityWriteHandlers,
  ...changeHandlers,
  ...importHandlers,
];
