/** Reads what a build has put out, and finds what must never be on a page. */

/** Something on a page that must not be there. */
export interface Leak {
	/** The file, below the output folder. */
	file: string;
	what: 'script' | 'style' | 'handler' | 'address' | 'foreign' | 'secret' | 'policy';
	/** The tag or the name, never a secret's value. */
	found: string;
}

const tag = /<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Elements and attributes by which a browser loads something without being asked. */
const loading: Record<string, readonly string[]> = {
	script: ['src'],
	img: ['src', 'srcset'],
	source: ['src', 'srcset'],
	iframe: ['src'],
	input: ['src'],
	video: ['src', 'poster'],
	audio: ['src'],
	track: ['src'],
	embed: ['src'],
	object: ['data'],
	use: ['href', 'xlink:href'],
	image: ['href', 'xlink:href'],
	base: ['href'],
	form: ['action'],
	a: ['ping'],
	body: ['background'],
};

/** Attributes whose value is an address, on whatever element: code could stand there. */
const addressAttributes = new Set([
	...['href', 'xlink:href', 'src', 'srcset', 'action', 'formaction', 'data', 'poster', 'cite'],
	...['ping', 'background', 'manifest'],
]);

/** Links in the head that load, apart from those that only name an address. */
const namingLinks = new Set(['canonical', 'alternate', 'me', 'author', 'license', 'next', 'prev']);

/** Schemes of addresses that hold what is run or shown, rather than naming it. */
const code = /^(?:javascript|vbscript|data):/i;

function attributesOf(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
		found.set(name.toLowerCase(), double ?? single ?? bare ?? '');
	}
	return found;
}

function decode(text: string): string {
	return text
		.replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
		.replace(/&#(\d+);?/g, (_, code: string) => character(Number(code)))
		.replace(/&(?:colon|Tab|NewLine);/g, (name) => (name === '&colon;' ? ':' : ' '))
		.replace(/&amp;/g, '&');
}

function character(code: number): string {
	return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** An address as browsers read it: they pass over white space and control characters in it. */
function withoutBlanks(address: string): string {
	return address.replace(/[\s\p{Cc}]+/gu, '');
}

/** Tells whether an address leads to another host than the site's. */
function isForeign(address: string, origin: string): boolean {
	const cleaned = withoutBlanks(address);
	if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(cleaned)) {
		return !cleaned.startsWith(`${origin}/`);
	}
	return false;
}

/** The addresses in an attribute: `srcset` has several, each with a size behind it. */
function addressesIn(attribute: string, value: string): string[] {
	if (attribute !== 'srcset') return [value];
	return value.split(',').map((entry) => entry.trim().split(/\s+/)[0] ?? '');
}

/** Finds code, styles, handlers and addresses on one page that a page must not have. */
export function scanPage(file: string, html: string, origin: string): Leak[] {
	const leaks: Leak[] = [];
	const report = (what: Leak['what'], found: string) =>
		leaks.push({ file, what, found: found.slice(0, 120) });
	const withoutData = html.replace(
		/(<script\b[^>]*type="application\/ld\+json"[^>]*>)[\s\S]*?(<\/script>)/gi,
		'$1$2',
	);
	for (const [whole, name = '', rest = ''] of withoutData.matchAll(tag)) {
		const element = name.toLowerCase();
		const attributes = attributesOf(rest);
		const isData = attributes.get('type') === 'application/ld+json';
		if (element === 'script' && !attributes.has('src') && !isData) report('script', whole);
		if (element === 'style') report('style', whole);
		for (const [key, raw] of attributes) {
			if (key === 'style') report('style', whole);
			// A whole page in an attribute is a page that nobody looks at.
			if (/^on[a-z]+$/.test(key) || key === 'srcdoc') report('handler', whole);
			if (!addressAttributes.has(key)) continue;
			const addresses = addressesIn(key, decode(raw));
			if (addresses.some((address) => code.test(withoutBlanks(address)))) report('address', whole);
			else if (loading[element]?.includes(key)) {
				if (addresses.some((address) => isForeign(address, origin))) report('foreign', whole);
			}
		}
		if (/^refresh$/i.test(attributes.get('http-equiv') ?? '')) {
			const target = /url\s*=\s*["']?(.*)/i.exec(decode(attributes.get('content') ?? ''))?.[1];
			if (target !== undefined && isForeign(target, origin)) report('foreign', whole);
		}
		const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
		const names = relations.every((relation) => namingLinks.has(relation));
		if (element === 'link' && !names && isForeign(decode(attributes.get('href') ?? ''), origin)) {
			report('foreign', whole);
		}
	}
	return leaks;
}

/** A page that does not carry the content policy itself would be open on hosts that send no headers. */
export function scanPolicy(file: string, html: string): Leak[] {
	for (const [, name = '', rest = ''] of html.matchAll(tag)) {
		if (name.toLowerCase() !== 'meta') continue;
		const attributes = attributesOf(rest);
		const isPolicy = /^content-security-policy$/i.test(attributes.get('http-equiv') ?? '');
		if (isPolicy && decode(attributes.get('content') ?? '').startsWith("default-src 'none'")) {
			return [];
		}
	}
	return [{ file, what: 'policy', found: 'a page without it' }];
}

/** Style sheets may load nothing from elsewhere either. */
export function scanStyle(file: string, css: string, origin: string): Leak[] {
	return [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]+)/gi)]
		.filter(([, address = '']) => isForeign(address, origin))
		.map(([found]) => ({ file, what: 'foreign', found }));
}

/** The values of the environment that must never be published: those whose names say that they are secret. */
export function secretsOf(
	env: Record<string, string | undefined>,
): { name: string; value: string }[] {
	return Object.entries(env).flatMap(([name, value]) =>
		value && value.length >= 8 && /key|token|secret|passw|credential/i.test(name)
			? [{ name, value }]
			: [],
	);
}

/** Finds secrets of the environment in a text file. */
export function scanSecrets(
	file: string,
	text: string,
	secrets: readonly { name: string; value: string }[],
): Leak[] {
	return secrets
		.filter(({ value }) => text.includes(value))
		.map(({ name }) => ({ file, what: 'secret', found: name }));
}
