import { createHmac, createSecretKey } from 'node:crypto';

/** Turns a post's address into a short mark that only the owner of the key can make again. */
export interface Marker {
	/** Which key it is, without giving it away: eight hexadecimal digits. */
	key: string;
	/** The mark of an address: 48 bits as eight characters. */
	markOf: (address: string) => string;
}

/** A marker for one campaign: with the same secret, the same post has another mark in another campaign. */
export function makeMarker(secret: string | Uint8Array, campaign: string): Marker {
	const bytes = createHmac('sha256', secret).update(`candystorm marks ${campaign}`).digest();
	// A key object is made once: making it from bytes takes longer than the hash itself.
	const key = createSecretKey(bytes);
	const mac = (text: string) => createHmac('sha256', key).update(text).digest();
	return {
		key: mac('the name of this key').toString('hex').slice(0, 8),
		markOf: (address) => mac(`post ${address}`).toString('base64url').slice(0, 8),
	};
}
