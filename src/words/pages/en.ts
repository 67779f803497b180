import { formatDuration } from '../../campaign/format.ts';
import { type CampaignKind, kinds } from '../../campaign/kinds.ts';
import { type Count, countingIn } from '../counting.ts';
import { fullStop } from '../full-stop.ts';
import type { PageLanguage, PageWords, StateFacts } from '../page-words.ts';

const take = 'Texts, pictures and a poster: take what you need.';

const plurals = ['one', 'other'] as const;

/** English. */
export const english: PageLanguage = { proofread: true, plurals, say };

function say(lang: string): PageWords {
	const count = countingIn(lang, plurals);
	return {
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
		phase: {
			upcoming: 'soon',
			running: 'running',
			heard: 'heard',
			answered: 'answered',
			solved: 'solved',
			paused: 'paused',
			ended: 'ended',
		},
		state: (facts) => stateSentences(facts, count),
		who: (kind, organizer, target) => {
			const what: Record<CampaignKind, string> = {
				plea: 'A request',
				thanks: 'Thanks',
				question: 'Questions',
				letter: 'An open letter',
				statement: 'A statement',
			};
			const from = organizer ? ` from ${organizer}` : '';
			const to = target && kinds[kind].addresses ? ` to ${target}` : '';
			return what[kind] + from + to;
		},
		kind: {
			plea: 'Request',
			thanks: 'Thanks',
			question: 'Question',
			letter: 'Open letter',
			statement: 'Statement',
		},
		demo: 'Example: nobody is contacted from here.',
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
			gap: 'The gap is for your own words.',
			page: 'Its own page',
			thanks: 'Say thanks',
			thanksLead: (target) => `Thanks to ${fullStop(target)} One kind sentence is enough.`,
			passOn: 'Pass it on',
			passOnLead: {
				plea: 'Do you know somebody who would join in?',
				thanks: 'Do you know somebody who would join in?',
				question: 'Do you know somebody who would join in?',
				letter: 'Who should read the letter?',
				statement: 'Whom does it help to know this?',
			},
			sendBy: (way) => `Pass it on: ${way}`,
			email: 'Email',
			sms: 'Text message',
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
			organizerLead: (name) => `Responsible for this campaign: ${fullStop(name)}`,
			organizerNone: 'This campaign is an example. Nobody is behind it.',
			deadline: 'Until',
			until: (time) => `Until ${time}`,
			starts: (time) => `Starts on ${time}`,
			toProgress: 'What has happened so far?',
			calendar: 'Add to calendar',
			event: 'The date',
			eventMore: 'More about it',
			so: 'So far',
			repost: (network) => `Share our post on ${network}`,
			repostTitle: 'Or share our post',
			accounts: 'Not to be confused',
			officialPage: (target) => `The real accounts: ${target}`,
			notAccounts: 'These accounts only look alike. They are not the ones meant:',
			signed: 'Signed by',
			reply: 'The reply',
			makeGood: 'What we do about it',
			questions: 'Questions and answers',
			asked: (time) => `Asked on ${time}`,
			noAnswer: 'No answer yet.',
			neverAnswered: 'No answer came before the end.',
			contacts: 'Who wrote when',
			direction: { out: 'from us', in: 'to us' },
		},
		composer: {
			another: 'Another suggestion',
			others: 'Or rather this one?',
			edit: 'Change the text',
			undo: 'Back to the suggestion',
			text: 'Your text',
			own: 'your words',
			copy: 'Copy the text',
			copied: 'Copied. Now paste the text into the app.',
			copyByHand: 'It only works by hand here: the text is selected, please copy it yourself.',
			copyAndOpen: (network) => `Copy the text and open ${network}`,
			share: 'Share the text …',
			sharePicture: 'Share the picture …',
			savePicture: 'Save the picture',
			shareInvite: 'Signal and more …',
			over: (count, network) => `${count} too many for ${network}`,
			tight: (network) => `tight for ${network}`,
			left: (count, network) => `${count} left for ${network}`,
			fits: (list) => `fits ${list}`,
			fitsAll: 'Fits everywhere.',
			back: 'Posted? Thank you! Would you tell somebody else about it?',
			noAccount: 'No account there?',
			noAccountLead: 'How to help without one:',
			poster: 'Put up a poster',
			server: 'Which server are you on?',
			serverHint: 'For example bildung.social or me@bildung.social',
			serverWrong: 'That is not a server yet. It looks like this: bildung.social',
			serverRemember: 'Remember in this browser',
			serverOpen: 'Open Mastodon',
			serverPick: 'Do not know it? Mastodon helps to find it.',
			serverChange: 'Change the Mastodon server',
			cancel: 'Cancel',
			organizedBy: (organizer, until) =>
				until
					? `Organized by ${organizer}, until ${fullStop(until)}`
					: `Organized by ${fullStop(organizer)}`,
			news: 'There is news.',
			reload: 'Reload',
		},
		message: {
			title: (title) => `Join in: ${title}`,
			lead: 'You can post this text:',
			over: 'This call is over.',
			toCampaign: 'To the whole campaign',
		},
		progress: {
			title: (title) => `Progress: ${title}`,
			description: (title) => `What has happened so far: ${title}`,
			steps: 'How it went',
			step: {
				running: 'Running',
				heard: 'Heard',
				answered: 'Answered',
				solved: 'Solved',
				setback: 'Setback',
				paused: 'Break',
				ended: 'Over',
			},
			passed: 'not reported by itself',
			open: 'still open',
			newest: 'The newest',
			older: 'Before that',
			later: 'After that',
			moreUpdates: (count) => `Even older reports: ${count}`,
			noUpdates: 'There is nothing to report yet.',
			updateKind: {
				note: 'Note',
				heard: 'Heard',
				answer: 'Answer',
				solved: 'Solved',
				setback: 'Setback',
				correction: 'Correction',
				pause: 'Pause',
				resume: 'Going on',
				end: 'End',
			},
			source: 'Source',
			quoteBy: (target, time) => `${target}, ${time}`,
			numbers: 'Numbers',
			noNumbers: 'No posts counted yet.',
			network: 'Network',
			posts: 'Posts',
			countedAt: 'As of',
			countedHow: 'How counted',
			total: (posts) => count(posts, { one: '# post', other: '# posts' }),
			goal: (posts, goal) => `${posts} of ${count(goal, { one: '# post', other: '# posts' })}`,
			handCounted: 'counted by hand',
			atLeast: (posts) => `at least ${posts}`,
			gone: (posts) => `No longer there: ${posts}`,
			now: 'What you can do now',
			nextSteps: {
				upcoming: 'Note the start and pass it on.',
				answered: 'Please do not ask any more. Say thanks, one sentence is enough.',
				solved: 'It worked. Say thanks, one sentence is enough.',
				paused: 'There is a break. Please do not post now.',
				ended: 'This storm is over. Thanks to everybody who took part.',
			},
			joining: {
				plea: 'Ask with us, kindly. One post is enough.',
				thanks: 'Say thanks with us.',
				question: 'Ask with us, kindly.',
				letter: 'Pass the letter on.',
				statement: 'Pass it on to whom it helps.',
			},
			joinIn: 'Join in',
			toLanding: 'To the campaign',
			follow: 'Stay in touch',
			rss: 'RSS feed',
			json: 'Data as JSON',
			calendar: 'Calendar',
			knowledge: (time) => `This page knows what was known at ${fullStop(time)}`,
			knowledgeAge: (days) => `That was ${days} ago.`,
			update: (title) => `News: ${title}`,
			permalink: "This update's own page",
			toProgress: 'The whole story so far',
			stale: (days) => `The newest report is ${days} old.`,
			corrected: 'What was wrong, and what is right:',
			correctedOn: (time) => `Corrected on ${time}`,
			afterSetback: 'Then there was a setback.',
			setbackOn: (time) => `Setback on ${time}`,
			figure: {
				toAnswer: 'from launch to answer',
				without: 'without an answer',
				counted: 'posts counted',
				countedOf: (goal) => `of ${count(goal, { one: '# post', other: '# posts' })} counted`,
				questions: 'questions answered',
				of: (part, whole) => `${part} of ${whole}`,
			},
			chart: {
				heading: { hour: 'Posts per hour', day: 'Posts per day' },
				most: {
					hour: (when, posts) => `Most posts: ${when}, ${posts} per hour.`,
					day: (when, posts) => `Most posts: ${when}, ${posts} per day.`,
				},
				total: (posts, time) => `By ${time} there were ${fullStop(posts)}`,
				how: {
					hand: 'Each bar reaches from one count to the next. Its height is the average in between.',
					hour: 'Each bar is one hour. Counted is what the networks show in public.',
					day: 'Each bar is one day in UTC. Counted is what the networks show in public.',
				},
				fell: 'Between two counts there were fewer: posts were deleted or counted another way.',
				mark: { start: 'Start', answer: 'Answer', solution: 'Solution' },
				table: 'All numbers as a table',
				until: 'Counted until',
				period: { hour: 'Hour from', day: 'Day' },
				more: 'New',
			},
		},
		kit: {
			title: (title) => `Pass it on: ${title}`,
			heading: 'Everything to pass on',
			lead: {
				upcoming: (start) =>
					start ? `${take} It starts on ${fullStop(start)} Please post nothing before.` : take,
				heard: () => `${take} It has been heard. Kind posts help until there is an answer.`,
				answered: () =>
					'There is an answer. Nobody asks any more: here are the thanks and the outcome.',
				solved: () => 'It worked. Nobody asks any more: here are the thanks and the outcome.',
				paused: () => 'This is a break. Please post nothing and put nothing up for now.',
				ended: () => 'The campaign is over. Nobody asks any more: here is what came of it.',
			},
			leadRunning: {
				plea: `${take} All of it is meant kindly, and so it should stay.`,
				question: `${take} All of it is meant kindly, and so it should stay.`,
				letter: `${take} All of it is meant kindly, and so it should stay.`,
				thanks: `${take} Whoever is glad may show it.`,
				statement: `${take} Whoever writes about it finds all that is needed here.`,
			},
			download: 'All in one ZIP file',
			inside: 'What is in the ZIP file',
			insideList: (pictures) => [
				'all texts of this page as text files, one for each network',
				count(pictures, {
					one: '# picture with its description',
					other: '# pictures with their descriptions',
				}),
				'the QR code as SVG and PNG',
				'the poster as a PDF in A4',
				'the text for the press',
			],
			posts: 'Posts',
			postsLater: (start) => `Please post them only from ${start} on.`,
			textFor: (networks) => `For ${networks}`,
			invites: 'Messages to people you know',
			invitesLead: 'For messengers, text messages and mail.',
			thanks: 'Thanks',
			thanksLater: 'For later: the thanks',
			outcome: 'The outcome',
			short: 'Short address',
			shortLead: 'For posters, slides and to say aloud.',
			hashtags: 'Hashtags',
			pictures: 'Pictures',
			size: { og: 'Preview, wide', square: 'Square', portrait: 'Upright', story: 'Story' },
			save: (name) => `Save ${name}`,
			alt: 'Description of the picture',
			qr: 'QR code',
			qrAlt: (address) => `QR code with the address ${address}`,
			poster: 'Poster',
			posterLead: 'One page of A4 with strips to tear off. It reads well in black and white, too.',
			posterPage: 'See and print the poster',
			posterFile: 'Poster as PDF',
			embed: 'For other websites',
			embedLead: 'Both work without a script, count nobody and say by themselves when it is over.',
			frame: 'Box with state and link',
			badge: 'Small badge',
			press: {
				heading: 'For the press',
				lead: 'All of it may be used as it stands or in parts.',
				opening: {
					plea: (organizer, target) =>
						`A public and kind request from ${organizer} to ${fullStop(target)}`,
					thanks: (organizer, target) => `Public thanks from ${organizer} to ${fullStop(target)}`,
					question: (organizer, target) =>
						`Public questions from ${organizer} to ${fullStop(target)}`,
					letter: (organizer, target) => `An open letter from ${organizer} to ${fullStop(target)}`,
					statement: (organizer) => `A public statement from ${fullStop(organizer)}`,
				},
				facts: 'Facts and dates',
				ask: 'What it is about',
				makeGood: 'What is done now',
				hashtag: 'Hashtag',
				starts: 'Start',
				deadline: 'Deadline',
				state: 'State',
				answered: 'Time to the answer',
				posts: (posts, time) => `${posts}, counted until ${time}`,
				counted: 'Posts',
				newest: 'Most recently',
				event: 'Occasion',
				evidence: 'Evidence',
				address: 'Page of the campaign',
				progress: 'Course of events with sources',
				contact: 'Contact',
				noContact: 'This campaign is an example. There is no contact.',
				pictures: 'Pictures',
				licence: (name) =>
					`The pictures may be used free of charge for reports and posts about this campaign, cropped as well. Credit: ${fullStop(name)}`,
				about: 'What a candystorm is',
				aboutText:
					'Many people kindly ask for one thing together. As soon as there is an answer the asking stops, and all say thanks.',
				us: 'A group',
			},
			readme: {
				lead: (title, address) => `Everything to pass on: ${title}\n${address}`,
				files: 'What is here',
				file: {
					posts: 'posts, one file for each network',
					invites: 'messages to people you know',
					thanks: 'thanks',
					outcome: 'the outcome to pass on',
					alt: 'descriptions of the pictures',
					embed: 'code for other websites',
					press: 'text for the press',
					poster: 'poster in A4 with strips to tear off',
					qr: 'QR code',
					images: 'pictures in every size',
				},
				fair: 'How it stays fair',
			},
			helpers: {
				heading: 'Lend a hand',
				kit: 'Texts, pictures and QR code',
				poster: 'Poster to print',
			},
			print: {
				title: (title) => `Poster: ${title}`,
				print: 'Your browser prints the poster on one page of A4. The PDF is the same.',
				responsible: (name) => `Responsible: ${name}`,
				deadline: (time) => `Until ${time}`,
			},
		},
		outreach: {
			badge: { title: (hashtag, state, time) => `${hashtag}: ${fullStop(state)} As of ${time}` },
			embed: {
				title: (title) => `In short: ${title}`,
				action: { plead: 'Join in', thank: 'Say thanks', silent: 'To the campaign' },
				actionUntil: (day) => `Join in until ${day}`,
				progress: 'What has happened',
				known: (time) => `As of ${time}`,
			},
			screen: {
				title: (title) => `Screen: ${title}`,
				scan: {
					plead: 'Scan and join in',
					thank: 'Scan and say thanks',
					silent: 'Scan and read on',
				},
				code: (address) => `QR code with the address ${address}`,
				newest: 'Most recently',
			},
			addressee: {
				title: (title) => `For the team: ${title}`,
				titleOwn: (title) => `Who answers for it: ${title}`,
				greeting: 'Dear team',
				greetingPerson: 'Hello',
				greetingOwn: 'We answer for this',
				opening: {
					plea: 'Many people are kindly asking you for one thing. Here is all that matters, at a glance.',
					thanks: 'Many people are saying thanks to you. There is nothing to do.',
					question:
						'Many people would like to know something. Here is all that matters, at a glance.',
					letter: 'An open letter is addressed to you. Here is all that matters, at a glance.',
					statement: 'Here is who answers for it, what is made good and how to reach us.',
				},
				openingAnswered: 'Thank you for your answer. Nobody has been asked to post here since.',
				openingSilent: 'This campaign does not ask anybody to post at the moment.',
				to: 'To',
				who: {
					plea: 'Who asks',
					thanks: 'Who says thanks',
					question: 'Who asks',
					letter: 'Who writes',
					statement: 'Who answers',
				},
				what: 'What about',
				until: 'By when',
				noDeadline: 'No deadline',
				state: 'How it stands',
				after: 'What happens after an answer',
				unasked: 'Good to know',
				effect: {
					stops: 'The asking stops. Its buttons vanish from all pages of this campaign.',
					thanks: 'Thanks take the place of the requests, with sentences that are ready.',
					quoted: 'Your words stand unchanged on the progress page, with source and time.',
					refusal: 'A no is an answer too. It is shown just as fairly.',
					pause: 'If it takes a while: a short message from you is enough, and we take a break.',
					corrected: 'Is something wrong? We correct it, and visibly so.',
					space: 'The letter and your answer get the same amount of space.',
					nothing: 'No answer is needed. If you are pleased, feel free to show it.',
				},
				thanks: 'What the thanks will say',
				thanksLead: 'These sentences are ready for everybody as soon as there is an answer.',
				reach: 'One contact for everything',
				reachLead: (name) => `For all questions: ${fullStop(name)}`,
				noMail: (name) => `To be reached by way of the campaign's page: ${fullStop(name)}`,
				mailTo: (name) => `Mail to ${name}`,
			},
		},
		index: {
			toAnswer: 'to the answer',
			noAnswer: 'Without an answer',
			helped: (posts, network) =>
				count(posts, {
					one: `What helped most: # post on ${network}`,
					other: `What helped most: # posts on ${network}`,
				}),
			usual: (campaigns, time) =>
				`${campaigns} storms were answered. Median time to the answer: ${fullStop(time)}`,
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
		duration: (milliseconds) => formatDuration(milliseconds, lang),
		left: (milliseconds) => `${formatDuration(milliseconds, lang)} left`,
	};
}

function stateSentences(
	facts: StateFacts,
	count: Count<(typeof plurals)[number]>,
): { headline: string; lead: string } {
	const { phase, kind, target, timeToAnswer, daysWithout, answered, solved } = facts;
	const byKind = <Said>(said: Record<CampaignKind, Said>): Said => said[kind];
	const after = timeToAnswer ? ` after ${timeToAnswer}` : '';
	const thank = facts.hasThanks
		? 'Please stop asking now and say thanks.'
		: 'Please stop asking now.';
	const waits = daysWithout !== undefined && {
		headline: count(daysWithout, {
			one: '# day without an answer',
			other: '# days without an answer',
		}),
		lead: target ? `No answer from ${target} yet.` : 'Nobody has answered yet.',
	};
	const open = {
		headline: 'No answer yet',
		lead: facts.deadline
			? `An answer helps until ${fullStop(facts.deadline)}`
			: 'As soon as there is one, it stands here.',
	};
	const unanswered = answered
		? 'Over, with an answer'
		: daysWithout
			? `Over after ${count(daysWithout, { one: '# day', other: '# days' })} without an answer`
			: 'Over, without an answer';
	const thanks = { headline: 'Thanks are under way', lead: 'Add a sentence if you like.' };
	const statement = {
		headline: 'What is said here holds',
		lead: 'If anything changes, it stands here with its date.',
	};
	const now = byKind({ plea: open, thanks, question: waits || open, letter: open, statement });
	switch (phase) {
		case 'upcoming':
			return {
				headline: facts.starts ? `Starts on ${facts.starts}` : 'Starts soon',
				lead: 'Until then: pass it on.',
			};
		case 'heard':
			return byKind({
				plea: { headline: 'The request has arrived', lead: 'An answer is still to come.' },
				thanks: { ...thanks, headline: 'The thanks have arrived' },
				question: {
					headline: waits ? waits.headline : 'No answer yet',
					lead: 'The question has arrived. It has not been answered yet.',
				},
				letter: { headline: 'The letter has arrived', lead: 'An answer is still to come.' },
				statement,
			});
		case 'answered':
			return {
				headline: `Answered${after}`,
				lead: !kinds[kind].awaitsAnswer
					? now.lead
					: target
						? `It is now with ${fullStop(target)} ${thank}`
						: thank,
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
			return {
				headline: solved
					? 'Over, and solved'
					: byKind({
							plea: 'Over, without a solution',
							thanks: 'Over',
							question: unanswered,
							letter: 'Over',
							statement: 'Over',
						}),
				lead: kinds[kind].wantsSolution
					? 'Thanks to everybody who joined in kindly.'
					: 'Thanks to everybody who took part.',
			};
		case 'running':
			return now;
	}
}
