export { onlyOne, topLevel } from './keptPartnerships';
export { fromLines, toLines } from './lines';
export { MemberTabs } from './MemberTabs';
export { PartnershipField } from './PartnershipField';
export { RemovePage } from './RemovePage';
export { WritePage } from './WritePage';
