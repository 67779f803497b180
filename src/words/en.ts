import { formatDuration } from '../campaign/format.ts';
import { englishComposer } from './composer-en.ts';
import { englishKit } from './kit-en.ts';
import { englishOutreach } from './outreach-en.ts';
import type { PageWords, StateFacts } from './page-words.ts';
import { englishProgress } from './progress-en.ts';

/** The English words of the pages. */
export const english: PageWords = {
	site: {
		storms: 'Candystorms',
		lead: 'Friendly storms: many people ask for one thing together. And say thanks when it works out.',
		running: 'Running now',
		past: 'What came of it',
		none: 'No storm is running here right now.',
		skip: 'Skip to content',
		imprint: 'Imprint',
		privacy: 'Privacy',
		accessibility: 'Accessibility',
		feed: 'News as RSS',
		home: 'All candystorms',
		builtWith: 'Built with candystorm',
		languages: 'Languages',
		footer: 'About this site',
		create: 'Make your own candystorm',
	},
	languageName: (lang) => {
		const name = new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
		return name.slice(0, 1).toLocaleUpperCase(lang) + name.slice(1);
	},
	phase: {
		upcoming: 'soon',
		running: 'running',
		heard: 'heard',
		answered: 'answered',
		solved: 'solved',
		paused: 'paused',
		ended: 'ended',
	},
	state: stateSentences,
	who: (kind, organizer, target) => {
		const from = organizer ?? 'We';
		const verbs = {
			plea: organizer ? 'asks' : 'ask',
			thanks: organizer ? 'thanks' : 'thank',
			question: organizer ? 'has questions for' : 'have questions for',
			letter: organizer ? 'writes to' : 'write to',
			statement: organizer ? 'makes a statement' : 'make a statement',
		};
		return target && kind !== 'statement'
			? `${from} ${verbs[kind]} ${target}`
			: `${from} ${verbs.statement}`;
	},
	kind: {
		plea: 'Request',
		thanks: 'Thanks',
		question: 'Question',
		letter: 'Open letter',
		statement: 'Statement',
	},
	demo: 'This is an example. Nobody is contacted from here.',
	landing: {
		action: {
			plea: 'Ask with us, kindly',
			thanks: 'Say thanks with us',
			question: 'Ask with us, kindly',
			letter: 'Pass the letter on',
			statement: 'To pass on',
		},
		postOn: (network) => `Post on ${network}`,
		copyThenOpen: (network) => `${network}: copy the text first`,
		mailTo: (target) => `Mail to ${target}`,
		note: 'You see the text first. Only your tap on “Post” makes it public. We see nothing of it.',
		more: 'Other suggestions',
		suggestion: (number) => `Suggestion ${number}`,
		copyText: 'Text to copy',
		gap: 'The “…” is room for your own words.',
		page: 'Its own page',
		thanks: 'Say thanks',
		thanksLead: (target) => `${target} responded. One kind sentence is enough.`,
		passOn: 'Pass it on',
		passOnLead: 'Do you know somebody who would join in?',
		sendBy: (way) => `Pass it on by ${way}`,
		email: 'email',
		sms: 'text message',
		story: 'What this is about',
		evidence: 'Evidence',
		fair: 'How it stays fair',
		fairRules: [
			'Please be kind: there is a person at the other end.',
			'One post per person is enough.',
			'The text is yours: change it as you like.',
			'Your post is public and shows that this matters to you.',
		],
		organizer: 'Who is behind this',
		organizerLead: (name) => `${name} answers for this campaign.`,
		organizerNone: 'This campaign is an example. Nobody is behind it.',
		deadline: 'Until',
		until: (time) => `Until ${time}`,
		starts: (time) => `Starts on ${time}`,
		toProgress: 'What has happened so far?',
		calendar: 'Add to calendar',
		so: 'So far',
		repost: (network) => `Share our post on ${network}`,
		repostTitle: 'Or share our post',
		accounts: 'Not to be confused',
		officialPage: (target) => `Where ${target} names its own accounts`,
		notAccounts: 'These accounts only look alike. They are not the ones meant:',
		signed: 'Signed by',
		reply: 'The reply',
		makeGood: 'What we do about it',
		questions: 'Questions and answers',
		asked: (time) => `Asked on ${time}`,
		noAnswer: 'No answer yet.',
		contacts: 'Who wrote when',
		direction: { out: 'from us', in: 'to us' },
		event: 'The occasion',
	},
	composer: englishComposer,
	message: {
		title: (title) => `Join in: ${title}`,
		lead: 'You can post this text:',
		over: 'This call is over.',
		toCampaign: 'To the whole campaign',
	},
	progress: englishProgress,
	kit: englishKit,
	outreach: englishOutreach,
	index: {
		toAnswer: 'to the answer',
		noAnswer: 'Without an answer',
		until: (time) => `until ${time}`,
		from: (time) => `from ${time}`,
	},
	imprint: {
		title: 'Imprint',
		lead: 'Responsible for this site:',
		representedBy: 'Represented by',
		responsible: 'Responsible for the contents',
		mail: 'Mail',
		phone: 'Phone',
		none: 'This site shows examples only. Nobody runs it in public, so there is no address here.',
	},
	privacy: {
		title: 'Privacy',
		controller: 'Responsible is',
		paragraphs: [
			{
				heading: 'In short',
				text: 'This site collects nothing. It sets no cookies, counts no visits and loads nothing from other servers.',
			},
			{
				heading: 'When you open a page',
				text: 'The web server needs your IP address to deliver the page. Whether and how long it keeps it in a log is decided by the provider of the web space.',
			},
			{
				heading: 'When you share',
				text: 'The buttons are ordinary links. Only when you tap one does the network open, and its rules apply. We do not learn whether you post.',
			},
			{
				heading: 'Your rights',
				text: 'You can ask for access, correction and deletion, and complain to a supervisory authority.',
			},
		],
	},
	accessibility: {
		title: 'Accessibility',
		paragraphs: [
			'These pages are meant to work for everybody: by keyboard, with a screen reader, with large type, without JavaScript and in dark mode.',
			'The yardstick is WCAG 2.2, level AA. Automatic tests check it each time the software is built; they do not find everything.',
		],
		contact: (mail) => `Something does not work? A message to ${mail} helps us to change it.`,
	},
	notFound: {
		title: 'There is no such page',
		lead: 'Maybe there is a typing slip. All campaigns stand on the home page.',
		home: 'To the home page',
	},
	feed: {
		title: (title) => `${title}: news`,
		description: (title) => `What happens at “${title}”.`,
	},
	calendarFile: {
		starts: (title) => `Start: ${title}`,
		deadline: (title) => `Deadline: ${title}`,
		alarm: (title) => `Soon: ${title}`,
	},
	image: {
		alt: { picture: 'Campaign picture', message: 'Message', answer: 'Answer', note: 'News' },
		demo: 'Example',
	},
	duration: (milliseconds) => formatDuration(milliseconds, 'en'),
	left: (milliseconds) => `${formatDuration(milliseconds, 'en')} left`,
};

function stateSentences(facts: StateFacts): { headline: string; lead: string } {
	const { phase, kind, target, timeToAnswer, daysWithout } = facts;
	const after = timeToAnswer ? ` after ${timeToAnswer}` : '';
	const thank = facts.hasThanks
		? 'Please stop asking now and say thanks.'
		: 'Please stop asking now.';
	switch (phase) {
		case 'upcoming':
			return {
				headline: facts.starts ? `Starts on ${facts.starts}` : 'Starts soon',
				lead: 'Until then: pass it on.',
			};
		case 'heard':
			return { headline: 'The request has arrived', lead: 'An answer is still to come.' };
		case 'answered':
			return {
				headline: `Answered${after}`,
				lead: target ? `${target} is on it. ${thank}` : thank,
			};
		case 'solved':
			return {
				headline: timeToAnswer ? `Solved. Answer${after}` : 'Solved',
				lead: 'It worked out. Thanks to everybody involved.',
			};
		case 'paused':
			return {
				headline: 'There is a break',
				lead: 'Please do not post now. This page says how it goes on.',
			};
		case 'ended':
			return kind === 'plea' || kind === 'question'
				? {
						headline: 'Over, without a solution',
						lead: 'Thanks to everybody who joined in kindly.',
					}
				: { headline: 'Over', lead: 'Thanks to everybody who took part.' };
		case 'running':
			if (kind === 'question' && daysWithout !== undefined) {
				const days = daysWithout === 1 ? '1 day' : `${daysWithout} days`;
				return {
					headline: `${days} without an answer`,
					lead: target ? `${target} has not answered yet.` : 'Nobody has answered yet.',
				};
			}
			if (kind === 'thanks')
				return { headline: 'Thanks are under way', lead: 'Add a sentence if you like.' };
			if (kind === 'statement')
				return { headline: 'Our statement', lead: 'This page says what happens.' };
			return {
				headline: 'No answer yet',
				lead: facts.deadline
					? `An answer helps until ${facts.deadline}.`
					: 'As soon as there is one, it stands here.',
			};
	}
}
