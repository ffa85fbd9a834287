import { ApolloArmor } from '@escape.tech/graphql-armor';

/** A longer document is refused before it is read. */
export const MOST_TOKENS = 2_000;

/** Far above what our own screens ask, far below what hurts. */
const armor = new ApolloArmor({
  maxDepth: { n: 12 },
  maxAliases: { n: 30 },
  maxDirectives: { n: 20 },
  costLimit: {
    maxCost: 20_000,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.5,
    ignoreIntrospection: true,
  },
  // graphql-js counts tokens itself (parseOptions), and answers 400 where armor answers 500
  maxTokens: { enabled: false },
  blockFieldSuggestion: { enabled: true },
});

/** Rules and plugins that refuse documents too deep, too wide or too costly. */
export const graphqlProtection = () => armor.protect();
