/** A body on a day: who sat in it, who came to its meetings, and what it hands over. */
export const bodyOperation = /* GraphQL */ `
query Organ($id: ID!, $day: Date!, $elected: [Elected!]) {
  node(id: $id) {
    ... on Body {
      name
      memberships(first: 100, virkningPaa: $day, elected: $elected) {
        totalCount
        edges {
          held
          node {
            ...Seat
            office
            represents {
              ... on Kommune {
                id
                name
              }
              ... on Region {
                id
                name
              }
              ... on Organisation {
                id
                name
              }
            }
          }
        }
      }
      officialSeats: memberships(first: 100, elected: [NO]) {
        nodes {
          person {
            id
          }
        }
      }
      partySplit(virkningPaa: $day) {
        ...Split
      }
      attendances(first: 100, elected: $elected) {
        totalCount
        nodes {
          id
          asPrinted
          state
          chaired
          capacity
          basis
          person {
            id
            name
          }
          party {
            letter
          }
          standsInForAsPrinted
          meeting {
            id
            heldOn
          }
        }
      }
      officialAttendances: attendances(first: 100, elected: [NO]) {
        nodes {
          asPrinted
          person {
            id
          }
        }
      }
      recommendations(first: 100) {
        totalCount
        nodes {
          ...Handed
        }
      }
    }
    ... on Sundhedsraad {
      receivedRecommendations(first: 100) {
        nodes {
          stage
          recommendation {
            ...Handed
          }
        }
      }
    }
  }
}
fragment Handed on Recommendation {
  id
  number
  title
  stage
  author {
    id
    name
  }
  authorAsPrinted
  to {
    id
    name
  }
  toAsPrinted
}
`;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** One who was listed at a meeting. */
export interface Attended {
  readonly id: string;
  readonly asPrinted: string;
  readonly state: string;
  readonly chaired: boolean;
  readonly capacity: string;
  readonly basis: string;
  readonly person: Named | null;
  readonly party: { readonly letter: string | null } | null;
  readonly standsInForAsPrinted: string | null;
  readonly meeting: { readonly id: string; readonly heldOn: string | null } | null;
}

/** Who was at a meeting: the person, or where name not identified, the name. */
export const whoOf = ({
  person,
  asPrinted,
}: Pick<Attended, 'asPrinted'> & { readonly person: Pick<Named, 'id'> | null }) => person?.id ?? `navn ${asPrinted}`;

/** A recommendation, by whom and to whom. */
export interface Handed {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly stage: string;
  readonly author: Named | null;
  readonly authorAsPrinted: string | null;
  readonly to: Named | null;
  readonly toAsPrinted: string | null;
}
