import { type IRateLimiterRes, RateLimiterMemory } from 'rate-limiter-flexible';
import { callerError } from '../errors.ts';

/** What one client has left of its budget. */
export interface Left {
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until the budget is full again. */
  readonly seconds: number;
}

/** A budget of cost for each client and minute. */
export interface Budget {
  /** Takes a cost from a client's budget. @throws RATE_LIMITED with 429 when it is not there; nothing is done then */
  take(client: string, cost: number): Promise<Left>;
  /** Gives back what was taken for an answer that cost nothing after all. */
  giveBack(client: string, cost: number): Promise<Left>;
  /** What a client has, nothing taken. */
  left(client: string): Promise<Left>;
}

const minute = 60;

/**
 * A budget in this process's memory; each client's entry goes a minute after its first use.
 *
 * @param limit  cost per client and minute
 */
export function budgetOf(limit: number): Budget {
  const limiter = new RateLimiterMemory({ points: limit, duration: minute });
  const leftOf = (state: IRateLimiterRes | null): Left => ({
    limit,
    remaining: Math.max(0, limit - (state?.consumedPoints ?? 0)),
    seconds: state === null ? minute : Math.ceil((state.msBeforeNext ?? 0) / 1000),
  });
  const left = async (client: string) => leftOf(await limiter.get(client));
  return {
    left,
    take: async (client, cost) => {
      try {
        return leftOf(await limiter.consume(client, cost));
      } catch (error) {
        if (error instanceof Error) throw error;
        // What is refused is not taken, so a caller that waits gets on.
        throw refused(cost, leftOf(await limiter.reward(client, cost)));
      }
    },
    giveBack: async (client, cost) => leftOf(await limiter.reward(client, cost)),
  };
}

function refused(cost: number, { limit, remaining, seconds }: Left) {
  const help =
    cost > limit ? 'ask for less in one operation' : `${remaining} are left; it is full again in ${seconds} s`;
  return callerError('RATE_LIMITED', `the request costs ${cost} of a budget of ${limit} a minute; ${help}`, {
    http: { status: 429, headers: { 'retry-after': String(cost > limit ? minute : Math.max(1, seconds)) } },
  });
}

/** The headers that tell a client its budget, as the IETF's draft on RateLimit fields writes them. */
export function budgetHeaders({ limit, remaining, seconds }: Left): Record<string, string> {
  return {
    'ratelimit-policy': `"cost";q=${limit};w=${minute}`,
    ratelimit: `"cost";r=${remaining};t=${seconds}`,
  };
}
