/** A seat with its four days, and who sits where. */
export const seatFragment = /* GraphQL */ `
fragment Seat on Membership {
  id
  role
  roleAsPrinted
  elected
  observedOn
  notBefore
  sureFrom
  sureTo
  notFrom
  party {
    letter
  }
  person {
    id
    name
  }
  body {
    id
    name
    region {
      id
    }
  }
}`;

/** The seats of a body or a person, with their four days. */
export const seatsOperation = `
query Pladser($id: ID!, $elected: [Elected!]) {
  node(id: $id) {
    __typename
    id
    ... on Body {
      name
      memberships(first: 100, elected: $elected) {
        nodes {
          ...Seat
        }
      }
    }
    ... on Person {
      name
      own: memberships(first: 100) {
        nodes {
          ...Seat
        }
      }
    }
  }
}
${seatFragment}`;

/** A seat as `seatsOperation` answers it. */
export interface Seat {
  readonly id: string;
  readonly role: string;
  readonly roleAsPrinted: string | null;
  readonly elected: string;
  /** Days, halves of a year, years. */
  readonly observedOn: readonly string[];
  readonly notBefore: string | null;
  readonly sureFrom: string | null;
  readonly sureTo: string | null;
  readonly notFrom: string | null;
  readonly party: { readonly letter: string | null } | null;
  readonly person: { readonly id: string; readonly name: string };
  readonly body: { readonly id: string; readonly name: string; readonly region: { readonly id: string } };
}

/** A body or a person with seats; null where the id names neither. */
export interface Seated {
  readonly __typename: string;
  readonly id: string;
  readonly name?: string;
  readonly memberships?: { readonly nodes: readonly Seat[] };
  readonly own?: { readonly nodes: readonly Seat[] };
}

/** The seats of a body, or a person's own. */
export const seatsOf = (seated: Seated | null): readonly Seat[] => (seated?.memberships ?? seated?.own)?.nodes ?? [];
