/** Where each kommune lies, and the bodies that cover it. */
export const mapOperation = /* GraphQL */ `
query Kort {
  kommuner(first: 100) {
    nodes {
      id
      name
      lat
      lon
      population
      region {
        id
        name
      }
      klynger {
        id
        name
      }
      sundhedsraad {
        id
        name
      }
    }
  }
}`;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A kommune as `mapOperation` answers it. */
export interface Place extends Named {
  /** Degrees, WGS 84: a point within the kommune. */
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly region: Named;
  readonly klynger: readonly Named[];
  readonly sundhedsraad: Named | null;
}
