export { ActionPlaces } from './ActionPlaces';
export { AgencyProposals } from './AgencyProposals';
export { ProposalsNotice } from './ProposalsNotice';
export { planProposalRoutes } from './routes';
export { placesQuery, proposalsQuery } from './queries';
