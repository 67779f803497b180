import type { Campaign } from '../campaign/campaign.ts';
import type { Finding } from '../campaign/finding.ts';
import { checkAllow, withoutAllowed } from './allow.ts';
import { checkCards } from './cards.ts';
import { checkConsent } from './consent.ts';
import { checkDeadline } from './deadline.ts';
import { checkEvidence } from './evidence.ts';
import { checkFileLinks } from './file-links.ts';
import { checkHashtagCase } from './hashtag-case.ts';
import { checkHashtags } from './hashtags.ts';
import { checkLength } from './length.ts';
import { checkLinks } from './links.ts';
import { checkLookalikes, officialAccounts } from './lookalike.ts';
import { checkBeginning, checkMentions } from './mentions.ts';
import { checkPersonalData } from './personal-data.ts';
import { checkPlaceholders } from './placeholders.ts';
import type { OfficialAccount, Rule } from './rule.ts';
import { type CampaignToCheck, type ReadFile, subjectOf } from './subject.ts';
import { checkTone } from './tone.ts';
import { checkFutureUpdates, checkNews, checkSources } from './updates.ts';
import { checkMessageCount, checkVariety } from './variety.ts';

/** Every rule for one version of a campaign, by its name. */
export const rules = {
	placeholders: checkPlaceholders,
	length: checkLength,
	mentions: checkMentions,
	beginning: checkBeginning,
	hashtags: checkHashtags,
	hashtagCase: checkHashtagCase,
	links: checkLinks,
	fileLinks: checkFileLinks,
	messageCount: checkMessageCount,
	variety: checkVariety,
	tone: checkTone,
	lookalikes: checkLookalikes,
	personalData: checkPersonalData,
	deadline: checkDeadline,
	consent: checkConsent,
	futureUpdates: checkFutureUpdates,
	news: checkNews,
	sources: checkSources,
	evidence: checkEvidence,
	cards: checkCards,
	allow: checkAllow,
} as const satisfies Record<string, Rule>;

/** Rules that would complain about what is only broken, by the fields in which nothing may be wrong. */
const needed: Partial<Record<keyof typeof rules, readonly string[]>> = {
	messageCount: ['kind'],
	evidence: ['kind', 'evidence'],
	news: ['kind', 'starts', 'deadline', 'timezone', 'updates'],
	deadline: ['timezone'],
	sources: ['updates'],
};

/** Rules that ask for more than one version's own values: the clock, or the accounts of all campaigns. */
const ofTheMoment = new Set<string>([
	'futureUpdates',
	'news',
	'cards',
	'lookalikes',
	'personalData',
] satisfies (keyof typeof rules)[]);

/** One version of a campaign, with all campaigns of its site. */
export interface CheckedVersion
	extends Omit<CampaignToCheck, 'accounts' | 'whole' | 'wrong' | 'original'> {
	/** Every campaign of the site, for the look-alike check; the same list for all of them. */
	campaigns: readonly Campaign[];
	/** The whole file and the names of the wrong fields in it, which are left out of the rest. */
	mistakes?: { whole: ReadFile; wrong: Pick<ReadonlySet<string>, 'has'> };
}

const accountsOfSite = new WeakMap<readonly Campaign[], readonly OfficialAccount[]>();

/** Applies every rule to one version of a campaign; warnings that it allows are left out. */
export function checkCampaign({ mistakes, ...version }: CheckedVersion): Finding[] {
	const { campaign, campaigns, site } = version;
	const accounts = accountsOfSite.get(campaigns) ?? officialAccounts(campaigns, site);
	accountsOfSite.set(campaigns, accounts);
	const isTranslation = campaign.lang !== campaign.originalLang;
	const original = isTranslation ? campaigns.find(({ slug }) => slug === campaign.slug) : undefined;
	const { whole, wrong } = mistakes ?? {};
	const subject = subjectOf({ ...version, whole, wrong, accounts, original });
	const known: Partial<Record<string, readonly string[]>> = needed;
	const applied = Object.entries(rules).filter(([name]) => !known[name]?.some(subject.broken));
	const lasting = applied.filter(([name]) => !ofTheMoment.has(name));
	const names = lasting.map(([name]) => name);
	const recalled = subject.recall(names, () => lasting.map(([, check]) => check(subject)));
	const findings = applied.flatMap(([name, check]) =>
		ofTheMoment.has(name) ? check(subject) : (recalled[names.indexOf(name)] ?? []),
	);
	return withoutAllowed(findings, campaign);
}

export { checkFolderRules } from './folder-rules.ts';
