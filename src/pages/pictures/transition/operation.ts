/** Every link from a klynge to a råd, and the kommuner it was derived from. */
export const transitionOperation = /* GraphQL */ `
query Overgang {
  flows {
    id
    confidence
    kommuneShare
    klynge {
      id
      name
      validTo
      region {
        id
        name
      }
    }
    sundhedsraad {
      id
      name
      region {
        id
        name
      }
    }
    kommuner {
      id
      name
      population
    }
    sharedKommuner {
      id
    }
  }
}`;

interface Body {
  readonly id: string;
  readonly name: string;
  readonly region: { readonly id: string; readonly name: string };
}

/** A link as `transitionOperation` answers it. */
export interface Flow {
  readonly id: string;
  readonly confidence: string;
  readonly kommuneShare: number;
  /** `validTo` is the day after its last; null where no source says. */
  readonly klynge: Body & { readonly validTo: string | null };
  readonly sundhedsraad: Body;
  readonly kommuner: readonly { readonly id: string; readonly name: string; readonly population: number }[];
  readonly sharedKommuner: readonly { readonly id: string }[];
}
