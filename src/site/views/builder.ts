import type { Campaign } from '../../campaign/campaign.ts';
import { fieldDocs } from '../../campaign/field-docs.ts';
import { hrefOf } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { builderPolicy } from '../../files/headers.ts';
import { builderWords } from '../../words/builder.ts';
import type { BuilderLang } from '../../words/builder-words.ts';
import { germanFieldDocs } from '../../words/field-docs-de.ts';
import { findingLang } from '../../words/findings/index.ts';
import { wordsFor } from '../../words/index.ts';
import { getSiteImage } from '../images.ts';
import { lettersFile } from '../letters-file.ts';
import { footerOf, siteFrame } from './frame.ts';

/** The language that the builder begins in: the site's where it speaks it. */
function builderLang({ lang }: Site): BuilderLang {
	return findingLang(lang);
}

/**
 * The site as the builder needs it: of the operator no more than a campaign's page says, and every account that is known as
 * official from other campaigns too.
 */
export function siteForBuilder(
	{ operator, ...site }: Site,
	campaigns: readonly Pick<Campaign, 'target'>[],
): Site {
	const targets = campaigns.flatMap(({ target }) =>
		target?.handles ? [{ name: target.name, ...target.handles }] : [],
	);
	const accounts = [...site.accounts, ...targets];
	if (!operator) return { ...site, accounts };
	const { name, mail } = operator;
	const imprint = { name, mail, street: '-', postcode: '-', city: '-' };
	return { ...site, accounts, operator: imprint };
}

/** Sentences about fields as a form says them: what holds where a field is missing from a file is no matter there, and nobody has to know code. */
export function formHints(docs: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(docs).map(([path, sentence]) => [
			path,
			sentence.replace(/; (?:fehlt .*|.* where left out)\.$/, '.').replaceAll('`', ''),
		]),
	);
}

/** The builder's page: its frame, its words in the site's language, and what its script is given. */
export function builderView(site: Site, campaigns: readonly Campaign[]) {
	const lang = builderLang(site);
	const words = builderWords[lang];
	const frame = siteFrame(
		site,
		lang,
		{
			path: 'new/',
			title: `${words.title}: ${site.title}`,
			description: words.lead,
			type: 'website',
			image: getSiteImage(site, site.lang),
		},
		site.operator === undefined,
	);
	const docs = fieldDocs();
	return {
		lang,
		words,
		// Pages of the dev server have no policy.
		frame: {
			...frame,
			policy: frame.policy && builderPolicy,
			// The builder may speak a language in which the site has no pages.
			footer: footerOf(site, site.lang, wordsFor(lang, site.address)),
		},
		home: { text: site.title, href: site.base },
		data: {
			site: siteForBuilder(site, campaigns),
			slugs: [...new Set(campaigns.map(({ slug }) => slug))],
			hints: {
				de: formHints(germanFieldDocs),
				en: formHints(Object.fromEntries(docs.map(({ path, description }) => [path, description]))),
			},
			letters: hrefOf(site, lettersFile().path),
			lang,
		},
	};
}
