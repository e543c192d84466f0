import { describe, expect, test } from 'vitest';
import { clientOf } from '../../src/api/guards/client.ts';

const from = (remoteAddress: string | undefined, forwarded: string | null = null) => ({ remoteAddress, forwarded });

describe('the client that a request counts for', () => {
  test.each([
    ['the other end of the connection', from('192.0.2.7'), 0, '192.0.2.7'],
    ['whatever it says of itself', from('192.0.2.7', '203.0.113.9'), 0, '192.0.2.7'],
    ['behind one proxy, whom that saw', from('10.0.0.1', '203.0.113.9'), 1, '203.0.113.9'],
    ['behind one proxy, not what was written before', from('10.0.0.1', '1.1.1.1, 203.0.113.9'), 1, '203.0.113.9'],
    ['behind two', from('10.0.0.1', '1.1.1.1, 203.0.113.9, 10.0.0.2'), 2, '203.0.113.9'],
    ['a proxy that says nothing', from('10.0.0.1'), 1, '10.0.0.1'],
    ['IPv4 written as IPv6', from('::ffff:192.0.2.7'), 0, '192.0.2.7'],
    ['IPv6 as its network', from('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2::/64'],
    ['IPv6 written short', from('2001:0db8::6'), 0, '2001:db8:0:0::/64'],
    ['a proxy that writes the port', from('10.0.0.1', '203.0.113.9:50123'), 1, '203.0.113.9'],
    ['and of IPv6', from('10.0.0.1', '[2001:db8:1:2::6]:443'), 1, '2001:db8:1:2::/64'],
    ['no socket at all', from(undefined), 0, 'unknown'],
  ])('%s', (_, incoming, proxies, client) => {
    expect(clientOf(incoming, proxies)).toBe(client);
  });
});
