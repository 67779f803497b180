import type {
	AskAction,
	BlogPosting,
	CommunicateAction,
	CreativeWork,
	Event,
	ImageObject,
	LiveBlogPosting,
	Organization,
	Person,
	Quotation,
	WebPage,
	WebSite,
	WithContext,
} from 'schema-dts';
import type { Update } from '../../campaign/campaign.ts';
import { kinds } from '../../campaign/kinds.ts';
import { landingPath, progressPath, updatePaths } from '../../campaign/paths.ts';
import type { Site } from '../../campaign/site.ts';
import { isoTime, type Moment } from '../../campaign/time.ts';
import { type Scene, shownMoment, url } from '../../scene/scene.ts';
import { stateOf } from '../../scene/state.ts';
import { newsOf } from './news.ts';

/** What the head of a page says: JSON-LD must say the same, for some networks believe it first. */
export interface JsonLdFacts {
	/** The address, without the site's base. */
	path: string;
	title: string;
	description: string;
	image?: { url: string; alt: string; width: number; height: number; type: string } | undefined;
}

/** How far an action of people is, in the words of https://schema.org/ActionStatusType. */
type ActionStatus = Extract<AskAction['actionStatus'], `${string}ActionStatus`>;

const context = { '@context': 'https://schema.org' } as const;

/** The landing page, with the request as an action; title and text are those of the page unless `facts` says others. */
export function landingJsonLd(
	scene: Scene,
	facts: Partial<JsonLdFacts> = {},
): WithContext<WebPage> {
	const { campaign } = scene;
	const page = {
		path: landingPath(campaign),
		title: campaign.title,
		description: campaign.ask,
		...facts,
	};
	return {
		...context,
		...webPage(scene, page),
		potentialAction: actionOf(scene),
		about: eventOf(scene),
	};
}

/** The progress page: a live blog with every update up to now, the newest first. */
export function progressJsonLd(
	scene: Scene,
	facts: Partial<JsonLdFacts> = {},
): WithContext<LiveBlogPosting> {
	const { campaign, words, updates } = scene;
	const { headline, lead } = stateOf(scene);
	const path = progressPath(campaign);
	const started = campaign.starts?.at ?? updates[0]?.at.at;
	return {
		...context,
		'@type': 'LiveBlogPosting',
		headline: facts.title ?? words.progress.title(campaign.title),
		description: facts.description ?? `${headline}. ${lead}`,
		url: url(scene, path),
		inLanguage: campaign.lang,
		image: imageOf(facts),
		author: organizerOf(scene),
		isPartOf: webSite(scene.site),
		coverageStartTime: timeOf(scene, campaign.starts?.at),
		coverageEndTime: timeOf(scene, endOf(scene)),
		datePublished: timeOf(scene, started),
		dateModified: timeOf(scene, updates.at(-1)?.at.at ?? started),
		liveBlogUpdate: postingsOf(scene),
	};
}

/** Any other page of a campaign; an update's page says when it happened. */
export function pageJsonLd(scene: Scene, facts: JsonLdFacts): WithContext<WebPage> {
	const { campaign } = scene;
	const update = campaign.updates[updatePaths(campaign).indexOf(facts.path)];
	return {
		...context,
		...webPage(scene, facts),
		datePublished: timeOf(scene, update?.at.at),
	};
}

/** The start page: the site itself. */
export function siteJsonLd(site: Site, facts: JsonLdFacts): WithContext<WebSite> {
	return {
		...context,
		'@type': 'WebSite',
		name: facts.title,
		description: facts.description,
		url: url({ site }, facts.path),
		image: imageOf(facts),
		publisher: site.operator && { '@type': 'Organization', name: site.operator.name },
	};
}

function webPage(
	scene: Scene,
	facts: JsonLdFacts,
): Exclude<WebPage, string> & { '@type': 'WebPage' } {
	const image = imageOf(facts);
	return {
		'@type': 'WebPage',
		name: facts.title,
		headline: facts.title,
		description: facts.description,
		url: url(scene, facts.path),
		inLanguage: scene.campaign.lang,
		image,
		primaryImageOfPage: image,
		author: organizerOf(scene),
		isPartOf: webSite(scene.site),
	};
}

function webSite(site: Site): WebSite {
	return { '@type': 'WebSite', name: site.title, url: url({ site }, '') };
}

function imageOf({ image }: Partial<JsonLdFacts>): ImageObject | undefined {
	return (
		image && {
			'@type': 'ImageObject',
			url: image.url,
			caption: image.alt,
			width: { '@type': 'QuantitativeValue', value: image.width, unitText: 'px' },
			height: { '@type': 'QuantitativeValue', value: image.height, unitText: 'px' },
			encodingFormat: image.type,
		}
	);
}

/** Who asks. */
function organizerOf({ campaign }: Scene): Organization | undefined {
	return campaign.organizer && { '@type': 'Organization', name: campaign.organizer.name };
}

/** Who is asked: a person only where a campaign says that this person agreed. */
function targetOf({ campaign }: Scene): Organization | Person | undefined {
	if (!campaign.target) return undefined;
	return {
		'@type': campaign.consent ? 'Person' : 'Organization',
		name: campaign.target.name,
		url: campaign.target.site,
	};
}

/** What people do together: they ask, or they say something; in a statement only its writer speaks. */
function actionOf(scene: Scene): AskAction | CommunicateAction | undefined {
	const { campaign } = scene;
	const { action } = kinds[campaign.kind];
	if (!action) return undefined;
	const parts = {
		name: campaign.title,
		description: campaign.ask,
		agent: organizerOf(scene),
		recipient: targetOf(scene),
		actionStatus: actionStatus(scene),
		startTime: timeOf(scene, campaign.starts?.at),
		endTime: timeOf(scene, endOf(scene)),
		url: url(scene, landingPath(campaign)),
		inLanguage: campaign.lang,
	};
	if (action !== 'AskAction') return { '@type': action, ...parts };
	return { '@type': action, ...parts, question: { '@type': 'Question', text: campaign.ask } };
}

/** A campaign that ended has failed only if it asked for something and never got an answer. */
function actionStatus({ phase, campaign, answeredAt, solvedAt }: Scene): ActionStatus {
	switch (phase) {
		case 'upcoming':
			return 'PotentialActionStatus';
		case 'running':
		case 'heard':
		case 'paused':
			return 'ActiveActionStatus';
		case 'answered':
		case 'solved':
			return 'CompletedActionStatus';
		case 'ended': {
			const answered = answeredAt !== undefined || solvedAt !== undefined;
			return kinds[campaign.kind].wantsSolution && !answered
				? 'FailedActionStatus'
				: 'CompletedActionStatus';
		}
	}
}

/** When a campaign was over; as long as it is not, its deadline. */
function endOf({ campaign, phase, deciding }: Scene): number | undefined {
	const settled = phase === 'solved' || phase === 'answered' || deciding?.kind === 'end';
	return settled ? deciding?.at.at : campaign.deadline?.at;
}

function postingsOf(scene: Scene): BlogPosting[] {
	const organizer = organizerOf(scene);
	return newsOf(scene).map(({ update, title, url: page }) => ({
		'@type': 'BlogPosting',
		headline: title,
		articleBody: update.text,
		url: page,
		datePublished: timeOf(scene, update.at.at),
		inLanguage: update.lang,
		author: organizer,
		citation: citationOf(update),
	}));
}

/** The target's own words and where they stand. */
function citationOf({ quote, source, quoteLang }: Update): Quotation | CreativeWork | undefined {
	if (quote) return { '@type': 'Quotation', text: quote, url: source, inLanguage: quoteLang };
	return source ? { '@type': 'CreativeWork', url: source } : undefined;
}

/** The occasion of a campaign. */
function eventOf(scene: Scene): Event | undefined {
	const { event } = scene.campaign;
	const dateOf = (moment: Moment | undefined) => moment && shownMoment(scene, moment).datetime;
	return (
		event && {
			'@type': 'Event',
			name: event.name,
			startDate: dateOf(event.at),
			endDate: dateOf(event.ends),
			location: event.place === undefined ? undefined : { '@type': 'Place', name: event.place },
			url: event.url,
		}
	);
}

function timeOf({ campaign }: Scene, at: number | undefined): string | undefined {
	return at === undefined ? undefined : isoTime(at, campaign.timezone);
}
