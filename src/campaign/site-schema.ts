import { z } from 'zod';
import { type AddressProblem, checkAddress } from './address.ts';
import { handle, language, mail, server, text, withRule } from './fields.ts';
import { themeSchema } from './theme.ts';

/** Tells whether each percent sign of a path stands for a letter: any other would end the path elsewhere on some hosts. */
function isReadable(path: string): boolean {
	try {
		return !decodeURI(path).includes('%');
	} catch {
		return false;
	}
}

/** What is wrong with a site's address: it is a place for pages, without a question and without a mark on a page. */
function siteProblem(found: string): AddressProblem | undefined {
	const problem = checkAddress(found);
	if (problem) return problem;
	if (!isReadable(new URL(found).pathname)) return { why: 'form' };
	const corrected = found.replace(/[?#].*$/s, '');
	return corrected === found ? undefined : { why: 'form', corrected };
}

/** The schema of `site.yaml`; scalars come in as texts. */
export const siteSchema = z.strictObject({
	title: text('title', 80).describe("The site's name."),
	url: withRule(
		z.string().transform((value) => value.trim()),
		(found, report) => {
			const problem = found === 'auto' ? undefined : siteProblem(found);
			if (problem) report({ name: 'badAddress', values: { found, ...problem } });
		},
	).describe('Where it is published; `auto` on GitHub, GitLab, Codeberg, Netlify and Cloudflare.'),
	lang: language()
		.optional()
		.describe("The language of the site's own pages; `de` where left out."),
	address: z.enum(['du', 'sie']).optional().describe('How German pages address people.'),
	theme: themeSchema.optional().describe('The look of all pages that have none of their own.'),
	operator: z
		.strictObject({
			name: text('name', 100).describe('Who answers for the site.'),
			street: text('street', 100).describe('Street and number.'),
			postcode: text('postcode', 20).describe('Postcode.'),
			city: text('city', 80).describe('City.'),
			country: text('country', 60).optional().describe('Country.'),
			mail: mail().describe('A mail address that is read.'),
			phone: text('phone', 40).optional().describe('A phone number.'),
			'represented-by': text('represented-by', 200).optional().describe('Who represents it.'),
			responsible: text('responsible', 300).optional().describe('Who answers for the contents.'),
		})
		.optional()
		.describe('For the imprint; only a site of nothing but demos may leave it out.'),
	mastodon: z.array(server()).optional().describe('Servers whose public numbers are read.'),
	accounts: z
		.array(
			z.strictObject({
				name: text('name', 100).describe('Whose accounts these are.'),
				x: handle('x').optional().describe('On X.'),
				bluesky: handle('bluesky').optional().describe('On Bluesky.'),
				mastodon: handle('mastodon').optional().describe('On Mastodon.'),
				threads: handle('threads').optional().describe('On Threads.'),
			}),
		)
		.optional()
		.describe('Known official accounts, for the look-alike check.'),
});

/** The site's fields, checked and understood. */
export type SiteFields = z.output<typeof siteSchema>;
