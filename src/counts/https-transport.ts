import { type LookupAddress, lookup as systemLookup } from 'node:dns';
import { Agent, request } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { Transport } from './fetch-json.ts';

/** How long a connection may take to come about, in milliseconds. */
const connectTime = 5000;

/** Addresses that are not on the public internet (https://www.iana.org/assignments/iana-ipv4-special-registry/ and its IPv6 sister). */
const notPublic = new BlockList();
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const) {
	notPublic.addSubnet(net, bits, 'ipv4');
}

/** Today's public IPv6 addresses; everything else is private, local, or leads to an IPv4 address. */
const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20],
] as const) {
	notPublic.addSubnet(net, bits, 'ipv6');
}

/** Tells whether an IP address is one of the public internet. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 4) return !notPublic.check(address, 'ipv4');
	return family === 6 && publicV6.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
}

/** Finds a host's addresses, as `dns.lookup` with `all` does. */
export type Lookup = (
	host: string,
	found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const lookupAll: Lookup = (host, found) => systemLookup(host, { all: true }, found);

/**
 * The real network: https only. A name is looked up once, and only a public address is connected to, so a name that
 * leads inside, or starts to between two look-ups, leads nowhere.
 */
export function makeHttpsTransport(lookup: Lookup = lookupAll): Transport {
	const agent = new Agent({
		keepAlive: true,
		lookup: (host, _options, found) => {
			lookup(host, (error, addresses) => {
				if (error) return found(error, []);
				const allowed = addresses.filter(({ address }) => isPublicAddress(address));
				if (allowed.length > 0) return found(null, allowed);
				const refused = Object.assign(new Error('The host has no public address.'), {
					code: 'NOT_PUBLIC',
				});
				found(refused, []);
			});
		},
		// The look-up above always gives a list.
		autoSelectFamily: true,
	});
	return ({ url, method, headers, body, signal }) =>
		new Promise((resolve, reject) => {
			if (url.protocol !== 'https:') throw new Error('Only https is used.');
			const sent = request(url, { method, headers, agent, signal }, (answer) => {
				const { statusCode = 0, headers } = answer;
				const single = Object.entries(headers).map(([name, value]) => [
					name,
					Array.isArray(value) ? value.join(', ') : value,
				]);
				resolve({
					status: statusCode,
					headers: Object.fromEntries(single),
					body: answer,
					close: () => answer.destroy(),
				});
			});
			sent.once('error', reject);
			sent.once('socket', (socket) => {
				if (!socket.connecting) return;
				const timer = setTimeout(() => {
					sent.destroy(Object.assign(new Error('No connection.'), { code: 'ETIMEDOUT' }));
				}, connectTime);
				socket.once('secureConnect', () => clearTimeout(timer));
				socket.once('close', () => clearTimeout(timer));
			});
			sent.end(body);
		});
}
