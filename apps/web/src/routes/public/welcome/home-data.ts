import type { PublicHomeQuery } from '../../../generated/public/graphql';

export type HomeData = PublicHomeQuery;
export type HomePole = HomeData['poles'][number];
export type HomeResource = HomeData['resources']['nodes'][number];
export type HomePlan = HomeData['plans'][number];
