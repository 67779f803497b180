/** The names of the networks and ways of sharing, as campaign files, addresses and code write them. */

/** Networks where a message is posted for everybody to read; `messages[].networks` takes these. */
export const publicNetworkIds = [
	'x',
	'bluesky',
	'mastodon',
	'threads',
	'facebook',
	'linkedin',
	'reddit',
] as const;

/** Public networks where the target can have a handle; `target.handles` takes these. */
export const handleNetworkIds = ['x', 'bluesky', 'mastodon', 'threads'] as const;

/** Private ways to pass a campaign on; they carry `invites`. */
export const privateNetworkIds = ['whatsapp', 'telegram', 'signal', 'sms', 'email'] as const;

/** Every way to share: networks, the mail to the target, the system's share sheet and copying. */
export const networkIds = [
	...publicNetworkIds,
	...privateNetworkIds,
	'mail-target',
	'native',
	'copy',
] as const;

/** A network where a message is posted for everybody to read. */
export type PublicNetworkId = (typeof publicNetworkIds)[number];

/** A network where the target can have a handle. */
export type HandleNetworkId = (typeof handleNetworkIds)[number];

/** A private way to pass a campaign on. */
export type PrivateNetworkId = (typeof privateNetworkIds)[number];

/** Any way to share. */
export type NetworkId = (typeof networkIds)[number];

/** A handle for each network where the target has one, without the leading `@`. */
export type Handles = Partial<Record<HandleNetworkId, string>>;
