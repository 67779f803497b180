import { finding } from '../campaign/finding.ts';
import type { Rule } from './rule.ts';

/** Relative links to files that a site is made from and that are not on it: pictures get other names, campaigns become pages. */
const sourceFile = /^(?![a-z][a-z0-9+.-]*:)[^?#]*\.(?:png|jpe?g|webp|avif|mdx?)(?:[?#]|$)/i;
const campaignFile = /^(?:\.{0,2}\/)*([a-z0-9-]{3,60})(?:\/index)?\.mdx?$/i;

/** A link of the story leads to a page; beside a campaign there are only files. */
export const checkFileLinks: Rule = ({ links }) =>
	links.flatMap(({ url, place }) => {
		if (url.startsWith('/') || !sourceFile.test(url)) return [];
		const slug = campaignFile.exec(url)?.[1];
		return [finding('linkToFile', place, { found: url, ...(slug && { corrected: `/${slug}/` }) })];
	});
