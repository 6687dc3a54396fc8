import { editionHandlers } from './editions';
import { assignmentHandlers } from './assignments';
import { actionWriteHandlers } from './actionWrites';
import { changeHandlers } from './changes';
import { deletionHandlers } from './deletions';
import { endingHandlers } from './endings';
import { frameworkHandlers } from './frameworks';
import { historyHandlers } from './history';
import { indicatorWriteHandlers } from './indicatorWrites';
import { importHandlers } from './imports';
import { grantHandlers } from './grants';
import { groupWriteHandlers } from './groupWrites';
import { meetingHandlers } from './meetings';
import { memberHandlers } from './members';
import { memberWriteHandlers } from './memberWrites';
import { partnershipWriteHandlers } from './partnershipWrites';
import { placeHandlers } from './places';
import { planHandlers } from './plans';
import { planWriteHandlers } from './planWrites';
import { priorityWriteHandlers } from './priorityWrites';
import { successionHandlers } from './succession';
import { noteHandlers } from './notes';
import { watchingHandlers } from './watching';

export const handlers = [
  ...editionHandlers,
  ...assignmentHandlers,
  ...memberHandlers,
  ...memberWriteHandlers,
  ...groupWriteHandlers,
  ...grantHandlers,
  ...meetingHandlers,
  ...partnershipWriteHandlers,
  ...frameworkHandlers,
  ...planHandlers,
  ...planWriteHandlers,
  ...actionWriteHandlers,
  ...placeHandlers,
  ...priorityWriteHandlers,
  ...indicatorWriteHandlers,
  ...endingHandlers,
  ...deletionHandlers,
  ...changeHandlers,
  ...historyHandlers,
  ...noteHandlers,
  ...watchingHandlers,
  ...importHandlers,
  ...successionHandlers,
];
