import { editionHandlers } from './editions';
import { assignmentHandlers } from './assignments';
import { actionWriteHandlers } from './actionWrites';
import { calendarHandlers } from './calendars';
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
import { progressHandlers } from './progress';
import { priorityWriteHandlers } from './priorityWrites';
import { savedViewHandlers } from './savedViews';
import { templateHandlers } from './templates';
import { searchHandlers } from './search';
import { reminderHandlers } from './reminders';
import { roundHandlers } from './rounds';
import { successionHandlers } from './succession';
import { noteHandlers } from './notes';
import { mailHandlers } from './mail';
import { calendarFeedHandlers } from './calendarFeeds';
import { summaryHandlers } from './summary';
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
  ...progressHandlers,
  ...roundHandlers,
  ...templateHandlers,
  ...reminderHandlers,
  ...calendarHandlers,
  ...placeHandlers,
  ...priorityWriteHandlers,
  ...indicatorWriteHandlers,
  ...endingHandlers,
  ...deletionHandlers,
  ...changeHandlers,
  ...historyHandlers,
  ...noteHandlers,
  ...watchingHandlers,
  ...searchHandlers,
  ...savedViewHandlers,
  ...mailHandlers,
  ...summaryHandlers,
  ...calendarFeedHandlers,
  ...importHandlers,
  ...successionHandlers,
];
