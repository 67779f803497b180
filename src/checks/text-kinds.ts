/** What the texts of a campaign file are, by their names: rules about words must not judge addresses and times. */

/** Names whose texts are data for machines: addresses, times, numbers, codes. */
const technical: ReadonlySet<PropertyKey> = new Set([
	'lang',
	'kind',
	'site',
	'handles',
	'mail',
	'starts',
	'deadline',
	'timezone',
	'goal',
	'id',
	'networks',
	'network',
	'at',
	'ends',
	'asked',
	'answered',
	'posts',
	'url',
	'demo',
	'theme',
	'mastodon',
	'short',
	'post',
	'lookalikes',
	'code',
	'direction',
	'consent',
]);

/** Names whose texts are names of people, things and places, which may be written in capitals. */
const labels: ReadonlySet<PropertyKey> = new Set([
	'name',
	'place',
	'channel',
	'tone',
	'signed',
	'hashtags',
	'because',
]);

/** What a text is: data, a name, the target's or somebody else's words, or the organizer's own. */
export type TextKind = 'technical' | 'label' | 'quoted' | 'own';

/** Says what a text of a campaign file is, by its path. A `source` is data where it is an address. */
export function textKind(path: readonly PropertyKey[], text: string): TextKind {
	const [first, , third] = path;
	if (path.some((name) => technical.has(name))) return 'technical';
	if (path.at(-1) === 'source') return /^https?:/i.test(text) ? 'technical' : 'label';
	if (path.some((name) => labels.has(name))) return 'label';
	const quoted =
		(first === 'updates' && third === 'quote') ||
		(first === 'questions' && third === 'answer') ||
		(first === 'evidence' && third === 'title') ||
		(first === 'contacts' && third === 'text') ||
		first === 'reply';
	return quoted ? 'quoted' : 'own';
}
