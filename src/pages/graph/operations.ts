/** What the graph asks the API. */

const aBody = '__typename id name region { __typename id name }';
const aPerson = '__typename id name';
const aKommune = '__typename id name code';
const titled = '__typename id title';
const aMeeting = '__typename id heldOn bodyAsPrinted body { name }';
const more = 'pageInfo { hasNextPage }';
const aSeat = `id role observedOn elected person { ${aPerson} } body { ${aBody} } represents { ... on Kommune { ${aKommune} } }`;
const members = `memberships(first: 100, elected: $elected) { ${more} nodes { ${aSeat} } }`;
const attended = 'id state elected';
const recommendations = `recommendations(first: 100) { ${more} nodes { ${titled} } }`;
const initiatives = `initiatives(first: 100) { ${more} nodes { ${titled} } }`;
const themes = 'themes { __typename id name nameEn }';
const ofBody = `${members}
      meetings(first: 100) { ${more} nodes { ${aMeeting} } }
      ${recommendations}
      ${initiatives}`;
const coverage = `coverage { id kommune { ${aKommune} } }`;
const handedTo = `handedTo { id stage sundhedsraad { ${aBody} } }`;
const responsible = `{ __typename ... on Kommune { id name code } ... on Region { id name } }`;

/** What any of them is called. */
const called = `
    __typename
    id
    ... on Person { name }
    ... on Body { name region { __typename id name } }
    ... on Kommune { name code }
    ... on Region { name }
    ... on Theme { name nameEn }
    ... on Meeting { heldOn bodyAsPrinted body { name } }
    ... on Recommendation { title }
    ... on Initiative { title }`;

/** Things by id, by name alone. */
export const calledOperation = `
query Kaldt($ids: [ID!]!) {
  nodes(ids: $ids) {${called}
  }
}`;

/** Everything a word may name, each kind by its own key. */
export const keyOperation = `
query Navn($key: String!) {
  person(key: $key) { id }
  klynge(key: $key) { id }
  sundhedsraad(key: $key) { id }
  udvalg(key: $key) { id }
  kommune(key: $key) { id }
  region(key: $key) { id }
  theme(key: $key) { id }
}`;

/** Things with all that stands beside them; of a region see `regionOperation`. */
export const neighboursOperation = `
query Naboer($ids: [ID!]!, $elected: [Elected!]) {
  nodes(ids: $ids) {${called}
    ... on Klynge {
      ${ofBody}
      ${coverage}
      feeds { id kommuner { name } sundhedsraad { ${aBody} } }
      succeededBy { id sundhedsraad { ${aBody} } }
    }
    ... on Sundhedsraad {
      ${ofBody}
      ${coverage}
      fedBy { id kommuner { name } klynge { ${aBody} } }
      succeeds { id body { ${aBody} } }
      receivedRecommendations(first: 100) { ${more} nodes { id stage recommendation { ${titled} } } }
    }
    ... on Udvalg {
      ${ofBody}
      ownKlynge: klynge { ${aBody} }
    }
    ... on Kommune {
      region { __typename id name }
      klynger { ${aBody} }
      sundhedsraad { ${aBody} }
      ${members}
    }
    ... on Region { successor { __typename id name } }
    ... on Person {
      memberships(first: 100) { ${more} nodes { ${aSeat} } }
      sameNameAs { id person { ${aPerson} } }
      attendances(first: 100) { ${more} nodes { ${attended} meeting { ${aMeeting} } } }
    }
    ... on Meeting {
      ofBody: body { ${aBody} }
      attendance(first: 100, elected: $elected) { ${more} nodes { ${attended} person { ${aPerson} } } }
      ${recommendations}
    }
    ... on Recommendation {
      ofBody: body { ${aBody} }
      meeting { ${aMeeting} }
      ${handedTo}
      ${themes}
    }
    ... on Initiative {
      ofBody: body { ${aBody} }
      meeting { ${aMeeting} }
      owner ${responsible}
      partners ${responsible}
      ${themes}
    }
    ... on Theme {
      bodies { ${aBody} }
      ${recommendations}
      ${initiatives}
    }
  }
}`;

/** What lies in a region. */
export const regionOperation = `
query Egn($region: String!) {
  klynger(region: $region, first: 100) { ${more} nodes { ${aBody} } }
  sundhedsraadene(region: $region, first: 100) { ${more} nodes { ${aBody} } }
  udvalgene(region: $region, first: 100) { ${more} nodes { ${aBody} } }
  kommuner(region: $region, first: 100) { ${more} nodes { ${aKommune} } }
}`;

/** The shortest ways between two. */
export const waysOperation = `
query Veje($fra: ID!, $til: ID!) {
  paths(from: $fra, to: $til) {
    status
    length
    hasMore
    paths {
      nodes { __typename id ... on Person { name } ... on Body { name region { __typename id name } } }
      steps { id memberships { ${aSeat} } }
    }
  }
}`;

/** Who sat in at least two of some bodies. */
export const sharedOperation = `
query Faelles($organer: [String!]!) {
  sharedMembers(bodies: $organer, first: 100) {
    ${more}
    nodes {
      ${aPerson}
      memberships(first: 100) { nodes { ${aSeat} } }
    }
  }
}`;

/** Every klynge, to show the whole transition. */
export const overviewOperation = `
query Klyngerne($first: Int!) {
  klynger(first: $first) { nodes { id } }
}`;
