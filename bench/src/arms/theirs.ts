import { createServer, type RequestListener } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';
import type { DatabaseAddress } from '../../../src/graph/driver.ts';
import type { Arm } from './arm.ts';
import { tapOn } from './tap.ts';

/** The same things under the names @neo4j/graphql generates; relationships are lists there. */
const typeDefs = /* GraphQL */ `
  type Person @node @fulltext(indexes: [{ indexName: "bench_person_text", queryName: "peopleByText", fields: ["searchText"] }]) {
    id: String!
    version: Int!
    name: String!
    sortKey: String!
    searchText: String!
    memberships: [Membership!]! @relationship(type: "HOLDS", direction: OUT)
  }
  type Membership @node {
    id: String!
    version: Int!
    role: String!
    side: String!
    elected: String!
    lastObserved: String
    sureFrom: String
    sureTo: String
    current: Boolean!
    sortKey: String!
    person: [Person!]! @relationship(type: "HOLDS", direction: IN)
    body: [Body!]! @relationship(type: "IN", direction: OUT)
    party: [Party!]! @relationship(type: "FOR", direction: OUT)
  }
  type Body @node {
    id: String!
    version: Int!
    name: String!
    feeds: [Sundhedsraad!]! @relationship(type: "FEEDS", direction: OUT)
  }
  type Klynge @node {
    id: String!
    version: Int!
    name: String!
    sortKey: String!
    memberships: [Membership!]! @relationship(type: "IN", direction: IN)
  }
  type Sundhedsraad @node {
    id: String!
    version: Int!
    name: String!
    kommuner: [Kommune!]! @relationship(type: "COVERS", direction: OUT)
  }
  type Kommune @node {
    id: String!
    name: String!
  }
  type Party @node {
    id: String!
    letter: String
  }
  type Query {
    distance(version: Int!, from: String!, to: String!): Int
      @cypher(
        statement: """
        MATCH (one:Person {version: $version, id: $from}), (other:Person {version: $version, id: $to})
        MATCH path = shortestPath((one)-[:SAT_IN*1..8]-(other))
        RETURN length(path) AS length
        """
        columnName: "length"
      )
  }
`;

/** The peer: @neo4j/graphql with its defaults, on Yoga with the options of ours. */
export async function theirs(address: DatabaseAddress): Promise<Arm> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    maxTransactionRetryTime: 2_000, // else one that fails for want of memory is tried for half a minute
    telemetryDisabled: true,
  });
  const tap = tapOn(driver as never);
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: { GT: true, LTE: true, GTE: true } } } }).getSchema();
  const yoga = createYoga({
    schema,
    graphiql: false,
    landingPage: false,
    multipart: false,
    logging: false,
    cors: { origin: '*', credentials: false },
    maskedErrors: false,
  });
  return { server: createServer(yoga as RequestListener), tap };
}
