export { MembershipsOfAgency, MembersOfPartnership } from './MembershipTables';
export { membershipsQuery } from './queries';
export { membershipRoutes } from './routes';
