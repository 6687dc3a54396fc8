export { MemberTabs } from './MemberTabs';
