import { networkInterfaces } from 'node:os';

/** This machine's address in its network, by which a phone beside it can reach it; undefined without a network. */
export function lanAddress(): string | undefined {
	const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
	return addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
