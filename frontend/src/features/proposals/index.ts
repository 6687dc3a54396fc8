export { ActionPlaces } from './ActionPlaces';
export { AgencyProposals } from './AgencyProposals';
export { ProposalsNotice } from './ProposalsNotice';
export { placesQuery, proposalsQuery } from './queries';
