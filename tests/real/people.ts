/** A person with an account on the people's server. */
export interface Person {
	did: string;
	handle: string;
	key: string;
}

/** A post as it is written: its text, the tags that are marked in it, and when. */
export interface RealPost {
	text: string;
	/** Pieces of the text that are marked as tags, with the tag that each stands for. */
	facets?: { text: string; tag: string }[];
	/** Tags that stand beside the text. */
	tags?: string[];
	/** ISO time. */
	createdAt: string;
}

/** Asks a server with a method's name and JSON; gives what it says, and throws where it refuses. */
export async function ask(
	server: string,
	method: string,
	body: unknown,
	key?: string,
): Promise<Record<string, string>> {
	const answer = await fetch(`${server}/xrpc/${method}`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
		},
		body: JSON.stringify(body),
	});
	const text = await answer.text();
	if (!answer.ok) throw new Error(`${method}: status ${answer.status}, ${text}`);
	return text === '' ? {} : JSON.parse(text);
}

/** Makes an account. */
export async function newPerson(pds: string, name: string): Promise<Person> {
	const body = {
		handle: `${name}.test`,
		email: `${name}@mail.example`,
		password: 'a long password',
	};
	const {
		did = '',
		handle = '',
		accessJwt = '',
	} = await ask(pds, 'com.atproto.server.createAccount', body);
	return { did, handle, key: accessJwt };
}

/** Where a piece of a text lies, in bytes, as facets have it. */
function bytesOf(text: string, piece: string): { byteStart: number; byteEnd: number } {
	const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(piece)));
	return { byteStart, byteEnd: byteStart + Buffer.byteLength(piece) };
}

/** Posts, and gives the key of the post among its writer's. */
export async function publish(pds: string, person: Person, post: RealPost): Promise<string> {
	const { text, facets = [], tags, createdAt } = post;
	const record = {
		$type: 'app.bsky.feed.post',
		text,
		createdAt,
		tags,
		facets: facets.map((facet) => ({
			index: bytesOf(text, facet.text),
			features: [{ $type: 'app.bsky.richtext.facet#tag', tag: facet.tag }],
		})),
	};
	const body = { repo: person.did, collection: record.$type, record };
	const { uri = '' } = await ask(pds, 'com.atproto.repo.createRecord', body, person.key);
	return uri.split('/').at(-1) ?? '';
}

/** Deletes a post. */
export async function withdraw(pds: string, person: Person, rkey: string): Promise<void> {
	const body = { repo: person.did, collection: 'app.bsky.feed.post', rkey };
	await ask(pds, 'com.atproto.repo.deleteRecord', body, person.key);
}
