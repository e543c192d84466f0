import { isIPv6 } from 'node:net';

/** Who asks, as far as a budget must know. */
export interface Incoming {
  /** The address at the other end of the connection; unknown where there is no socket. */
  readonly remoteAddress: string | undefined;
  /** `X-Forwarded-For` as it came. */
  readonly forwarded: string | null;
}

/**
 * The client that a request counts for: its address, or behind proxies of ours the address that the outermost of them
 * saw. What a client itself wrote into `X-Forwarded-For` is never believed. An IPv6 client is its /64 network, since
 * one machine has that many addresses.
 *
 * @param proxies  how many proxies of ours a request passes; 0 for none
 */
export function clientOf({ remoteAddress, forwarded }: Incoming, proxies: number): string {
  const path = [...(forwarded?.split(',') ?? []).map((one) => one.trim()), remoteAddress ?? 'unknown'];
  const address = path.at(Math.max(-path.length, -1 - proxies)) ?? 'unknown';
  const plain = withoutPort(address).replace(/^::ffff:(?=\d+\.)/i, '');
  return isIPv6(plain) ? networkOf(plain) : plain;
}

/** Some proxies write the port too, "192.0.2.7:50123" or "[2001:db8::6]:443": each connection has another. */
const withoutPort = (address: string) => address.replace(/^\[([^\]]*)\](:\d+)?$|^([\d.]+):\d+$/, '$1$3');

/** The first four groups of an IPv6 address, written out. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const [front, back] = [groups(head), groups(tail)];
  const middle = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0');
  const four = [...front, ...middle, ...back].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${four.join(':')}::/64`;
}
