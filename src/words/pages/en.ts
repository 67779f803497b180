import { formatDuration } from '../../campaign/format.ts';
import { type CampaignKind, kinds } from '../../campaign/kinds.ts';
import type { Phase } from '../../campaign/phase.ts';
import { type Count, countingIn } from '../counting.ts';
import { fullStop } from '../full-stop.ts';
import type { PageLanguage, PageWords, StateFacts } from '../page-words.ts';

const take = 'Texts, pictures and a poster: take what you need.';

const plurals = ['one', 'other'] as const;

/** English. */
export const english: PageLanguage = { proofread: true, plurals, say };

const calls: Record<Phase, string> = {
	upcoming: 'soon',
	running: 'running',
	heard: 'heard',
	answered: 'answered',
	solved: 'solved',
	paused: 'paused',
	ended: 'ended',
};

/** What does not press anybody for a deed has other words. */
const phase: PageWords['phase'] = {
	plea: calls,
	thanks: { ...calls, running: 'ongoing', heard: 'received' },
	question: { ...calls, running: 'open', heard: 'received' },
	letter: { ...calls, running: 'open', heard: 'received', ended: 'closed' },
	statement: { ...calls, running: 'current', heard: 'current', ended: 'closed' },
};

function say(lang: string): PageWords {
	const count = countingIn(lang, plurals);
	return {
		site: {
			storms: 'Candystorms',
			lead: 'Friendly storms: many people ask for one thing together, and say thanks when it works out.',
			running: 'Right now',
			past: 'How they turned out',
			none: 'Nothing is going on here right now.',
			skip: 'Skip to content',
			imprint: 'Imprint',
			privacy: 'Privacy',
			accessibility: 'Accessibility',
			feed: 'News as RSS',
			home: 'All candystorms',
			builtWith: 'Built with candystorm',
			languages: 'Languages',
			unread: 'Native speakers have not proofread these words yet.',
			footer: 'About this site',
			create: 'Make your own candystorm',
		},
		phase,
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
				statement: 'Spread the word',
			},
			postOn: (network) => `Post on ${network}`,
			copyThenOpen: (network) => `${network}: copy the text first`,
			mailTo: (target) => `Email ${target}`,
			note: 'You will see the text first. Nothing is public until you tap “Post”. We see none of it.',
			more: 'Other suggestions',
			suggestion: (number) => `Suggestion ${number}`,
			copyText: 'Text to copy',
			gap: 'The gap is for your own words.',
			page: 'Link to this text',
			thanks: 'Say thanks',
			thanksLead: (target) => `Thanks to ${fullStop(target)} One kind sentence is enough.`,
			passOn: 'Pass it on',
			passOnLead: {
				plea: 'Do you know somebody who would join in?',
				thanks: 'Do you know somebody who would join in?',
				question: 'Do you know somebody who would join in?',
				letter: 'Who should read the letter?',
				statement: 'Who would be glad to know this?',
			},
			sendBy: (way) => `Pass it on via ${way}`,
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
			event: 'Event',
			eventMore: 'More about it',
			so: 'Progress',
			repost: (network) => `Share our post on ${network}`,
			repostTitle: 'Or share our post',
			accounts: 'Not to be confused',
			officialPage: (target) => `The real accounts: ${target}`,
			notAccounts: 'These accounts only look similar. They are not the real ones:',
			signed: 'Signed by',
			reply: 'The reply',
			makeGood: 'What we do about it',
			questions: 'Questions and answers',
			asked: (time) => `Asked on ${time}`,
			noAnswer: 'No answer yet.',
			neverAnswered: 'No answer was known by the end of this campaign.',
			contacts: 'Who wrote when',
			direction: { out: 'from us', in: 'to us' },
		},
		composer: {
			another: 'Another suggestion',
			others: 'Or maybe this one?',
			edit: 'Change the text',
			undo: 'Back to the suggestion',
			text: 'Your text',
			own: 'your words',
			copy: 'Copy the text',
			copied: 'Copied. Now paste the text into the app.',
			copyByHand:
				'Copying has to be done by hand here: the text is selected, please copy it yourself.',
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
			back: 'Posted? Thank you! Could you tell somebody else, too?',
			noAccount: 'No account there?',
			noAccountLead: 'How to help without one:',
			poster: 'Put up a poster',
			server: 'Which server are you on?',
			serverHint: 'For example bildung.social or me@bildung.social',
			serverWrong: 'That is not a server yet. It looks like this: bildung.social',
			serverRemember: 'Remember in this browser',
			serverOpen: 'Open Mastodon',
			serverPick: 'Not sure? Mastodon can help you find it.',
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
			over: 'This call to action is over.',
			toCampaign: 'See the whole campaign',
		},
		progress: {
			title: (title) => `Progress: ${title}`,
			description: (title) => `What has happened so far: ${title}`,
			steps: 'How it went',
			step: {
				running: 'Start',
				heard: 'Heard',
				answered: 'Answered',
				solved: 'Solved',
				setback: 'Setback',
				paused: 'Break',
				ended: 'Over',
			},
			passed: 'not reported separately',
			open: 'still open',
			newest: 'Latest',
			older: 'Earlier',
			later: 'Later',
			moreUpdates: (count) => `Older updates: ${count}`,
			noUpdates: 'There is nothing to report yet.',
			updateKind: {
				note: 'Note',
				heard: 'Heard',
				answer: 'Answer',
				solved: 'Solved',
				setback: 'Setback',
				correction: 'Correction',
				pause: 'Pause',
				resume: 'Resumed',
				end: 'End',
			},
			source: 'Source',
			quoteBy: (target, time) => `${target}, ${time}`,
			numbers: 'Numbers',
			noNumbers: 'No posts counted yet.',
			network: 'Network',
			posts: 'Posts',
			countedAt: 'As of',
			countedHow: 'How it was counted',
			total: (posts) => count(posts, { one: '# post', other: '# posts' }),
			goal: (posts, goal) => `${posts} of ${count(goal, { one: '# post', other: '# posts' })}`,
			handCounted: 'counted by hand',
			atLeast: (posts) => `at least ${posts}`,
			gone: (posts) => `No longer there: ${posts}`,
			now: 'What you can do now',
			nextSteps: {
				upcoming: 'Make a note of the start and pass it on.',
				answered: 'Please stop asking now. Say thanks: one sentence is enough.',
				solved: 'It worked. Say thanks: one sentence is enough.',
				paused: 'We are taking a break. Please do not post for now.',
				ended: 'This campaign is over. Thanks to everybody who took part.',
			},
			joining: {
				plea: 'Ask with us, kindly. One post is enough.',
				thanks: 'Say thanks with us.',
				question: 'Ask with us, kindly.',
				letter: 'Pass the letter on.',
				statement: 'Pass it on to anybody it may help.',
			},
			joinIn: 'Join in',
			toLanding: 'Go to the campaign',
			follow: 'Stay in touch',
			rss: 'RSS feed',
			json: 'Data as JSON',
			calendar: 'Calendar',
			knowledge: (time) => `This page shows what was known on ${fullStop(time)}`,
			knowledgeAge: (days) => `That was ${days} ago.`,
			update: (title) => `News: ${title}`,
			permalink: 'Link to this update',
			toProgress: 'The whole story so far',
			stale: (days) => `The latest update is ${days} old.`,
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
					hand: 'Each bar spans the time from one count to the next. Its height is the average for that time.',
					hour: 'Each bar is one hour. It counts what the networks show in public.',
					day: 'Each bar is one day in UTC. It counts what the networks show in public.',
				},
				fell: 'The number fell between two counts: posts were deleted or counted differently.',
				mark: { start: 'Start', answer: 'Answer', solution: 'Solution' },
				table: 'All numbers as a table',
				until: 'Counted until',
				period: { hour: 'Hour from', day: 'Day' },
				more: 'New',
			},
		},
		kit: {
			title: (title) => `Pass it on: ${title}`,
			heading: 'All you need to pass it on',
			lead: {
				upcoming: (start) =>
					start
						? `${take} It starts on ${fullStop(start)} Please do not post anything before then.`
						: take,
				heard: () => `${take} It has been heard. Kind posts help until there is an answer.`,
				answered: () =>
					'There is an answer, so the asking has stopped. Here are the thanks and the outcome.',
				solved: () => 'It worked, so the asking has stopped. Here are the thanks and the outcome.',
				paused: () => 'We are taking a break. Please do not post or put anything up for now.',
				ended: () => 'The campaign is over, so the asking has stopped. Here is what came of it.',
			},
			leadRunning: {
				plea: `${take} It is all meant kindly. Please keep it that way.`,
				question: `${take} It is all meant kindly. Please keep it that way.`,
				letter: `${take} It is all meant kindly. Please keep it that way.`,
				thanks: `${take} If you are glad, feel free to show it.`,
				statement: `${take} If you are writing about it, you will find all you need here.`,
			},
			download: 'All in one ZIP file',
			inside: 'What is in the ZIP file',
			insideList: (pictures) => [
				'all the texts on this page as text files, one for each network',
				count(pictures, {
					one: '# picture with its description',
					other: '# pictures with their descriptions',
				}),
				'the QR code as SVG and PNG',
				'the poster as an A4 PDF',
				'the text for the press',
			],
			posts: 'Posts',
			postsLater: (start) => `Please do not post them before ${fullStop(start)}`,
			textFor: (networks) => `For ${networks}`,
			invites: 'Messages to people you know',
			invitesLead: 'For messengers, text messages and mail.',
			thanks: 'Thanks',
			thanksLater: 'For later: saying thanks',
			outcome: 'The outcome',
			short: 'Short address',
			shortLead: 'For posters, for slides and for saying out loud.',
			hashtags: 'Hashtags',
			pictures: 'Pictures',
			size: { og: 'Preview, landscape', square: 'Square', portrait: 'Portrait', story: 'Story' },
			save: (name) => `Save ${name}`,
			alt: 'Description of the picture',
			qr: 'QR code',
			qrAlt: (address) => `QR code with the address ${address}`,
			poster: 'Poster',
			posterLead: 'One A4 page with tear-off strips. It reads well in black and white, too.',
			posterPage: 'View and print the poster',
			posterFile: 'Poster as PDF',
			embed: 'For other websites',
			embedLead:
				'Both work without scripts, track nobody and show by themselves when the campaign is over.',
			frame: 'Box with status and link',
			badge: 'Small badge',
			press: {
				heading: 'For the press',
				lead: 'You may use all of it or any part of it.',
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
				makeGood: 'What is being done now',
				hashtag: 'Hashtag',
				starts: 'Start',
				deadline: 'Deadline',
				state: 'Status',
				answered: 'Time to the answer',
				posts: (posts, time) => `${posts}, counted up to ${time}`,
				counted: 'Posts',
				newest: 'Latest',
				event: 'Occasion',
				evidence: 'Evidence',
				address: 'Campaign page',
				progress: 'What happened, with sources',
				contact: 'Contact',
				noContact: 'This campaign is an example. There is no contact.',
				pictures: 'Pictures',
				licence: (name) =>
					`The pictures may be used free of charge in reports and posts about this campaign, including cropped versions. Credit: ${fullStop(name)}`,
				about: 'What a candystorm is',
				aboutText:
					'Many people get together and kindly ask for one thing. As soon as there is an answer, the asking stops and everybody says thanks.',
				us: 'A group',
			},
			readme: {
				lead: (title, address) => `All you need to pass it on: ${title}\n${address}`,
				files: 'What is here',
				file: {
					posts: 'posts, one file for each network',
					invites: 'messages to people you know',
					thanks: 'thanks',
					outcome: 'the outcome to pass on',
					alt: 'descriptions of the pictures',
					embed: 'code for other websites',
					press: 'text for the press',
					poster: 'A4 poster with tear-off strips',
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
				print: 'Your browser prints the poster on one A4 page. The PDF is the same.',
				responsible: (name) => `Responsible: ${name}`,
				deadline: (time) => `Until ${time}`,
			},
		},
		outreach: {
			badge: { title: (hashtag, state, time) => `${hashtag}: ${fullStop(state)} As of ${time}` },
			embed: {
				title: (title) => `In short: ${title}`,
				action: { plead: 'Join in', thank: 'Say thanks', silent: 'See the campaign' },
				actionUntil: (day) => `Join in until ${day}`,
				progress: 'What has happened',
				known: (time) => `As of ${time}`,
			},
			screen: {
				title: (title) => `Screen: ${title}`,
				scan: {
					plead: 'Scan to join in',
					thank: 'Scan to say thanks',
					silent: 'Scan to read more',
				},
				code: (address) => `QR code with the address ${address}`,
				newest: 'Latest',
			},
			addressee: {
				title: (title) => `For the team: ${title}`,
				titleOwn: (title) => `Who is responsible: ${title}`,
				greeting: 'Dear team',
				greetingPerson: 'Hello',
				greetingOwn: 'We take responsibility',
				opening: {
					plea: 'Many people are kindly asking you for one thing. Here is all that matters, at a glance.',
					thanks: 'Many people are saying thanks to you. There is nothing you need to do.',
					question:
						'Many people would like to know something. Here is all that matters, at a glance.',
					letter: 'An open letter is addressed to you. Here is all that matters, at a glance.',
					statement: 'Here is who is responsible, what is being put right and how to reach us.',
				},
				openingAnswered:
					'Thank you for your answer. Nobody has been asked to post here since then.',
				openingSilent: 'This campaign is not asking anybody to post at the moment.',
				to: 'To',
				who: {
					plea: 'Who is asking',
					thanks: 'Who is saying thanks',
					question: 'Who is asking',
					letter: 'Who is writing',
					statement: 'Who is responsible',
				},
				what: 'What it is about',
				until: 'By when',
				noDeadline: 'No deadline',
				state: 'Status',
				after: 'What happens after an answer',
				unasked: 'Good to know',
				effect: {
					stops: 'The asking stops. The buttons for it disappear from all pages of this campaign.',
					thanks: 'Thanks take the place of the requests, with sentences that are ready to use.',
					quoted: 'Your words appear unchanged on the progress page, with source and time.',
					refusal: 'A no is an answer too. It is shown just as fairly.',
					pause:
						'If it takes a while: a short message from you is enough, and we will take a break.',
					corrected: 'Is something wrong? We will correct it, openly.',
					space: 'The letter and your answer get the same amount of space.',
					nothing: 'No answer is needed. If you are pleased, feel free to show it.',
				},
				thanks: 'What the thanks will say',
				thanksLead: 'These sentences are ready for everybody to use as soon as there is an answer.',
				reach: 'One contact for everything',
				reachLead: (name) => `For all questions: ${fullStop(name)}`,
				noMail: (name) => `Contact through the campaign page: ${fullStop(name)}`,
				mailTo: (name) => `Email ${name}`,
			},
		},
		index: {
			toAnswer: 'until the answer',
			noAnswer: 'Without an answer',
			helped: (posts, network) =>
				count(posts, {
					one: `What helped most by then: # post on ${network}`,
					other: `What helped most by then: # posts on ${network}`,
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
			responsible: 'Responsible for the content',
			mail: 'Email',
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
					text: 'The web server needs your IP address to deliver the page. Whether it keeps a log of it, and for how long, is up to the hosting provider.',
				},
				{
					heading: 'When you share',
					text: 'The buttons are ordinary links. The network opens only when you tap one, and then its rules apply. We do not find out whether you post.',
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
				'The standard is WCAG 2.2, level AA. Automated tests check it each time the software is built; they cannot find everything.',
			],
			contact: (mail) => `Is something not working? A message to ${mail} helps us fix it.`,
		},
		notFound: {
			title: 'There is no such page',
			lead: 'Maybe there is a typo in the address. All campaigns are on the home page.',
			home: 'Go to the home page',
		},
		feed: {
			title: (title) => `${title}: news`,
			description: (title) => `What is happening with “${title}”.`,
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
			? `An answer helps if it comes by ${fullStop(facts.deadline)}`
			: 'As soon as there is one, you will find it here.',
	};
	const unanswered = answered
		? 'Over, with an answer'
		: daysWithout
			? `Over after ${count(daysWithout, { one: '# day', other: '# days' })} without an answer`
			: 'Over, without an answer';
	const unsure = kinds[kind].countsWaiting && !answered && !solved;
	const thanks = { headline: 'We are saying thanks', lead: 'Add a sentence if you like.' };
	const statement = {
		headline: 'This statement stands',
		lead: 'If anything changes, you will read it here, with the date.',
	};
	const now = byKind({ plea: open, thanks, question: waits || open, letter: open, statement });
	switch (phase) {
		case 'upcoming':
			return {
				headline: facts.starts ? `Starts on ${facts.starts}` : 'Starts soon',
				lead: 'Until then, pass it on.',
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
						? `It is now up to ${fullStop(target)} ${thank}`
						: thank,
			};
		case 'solved':
			return {
				headline: timeToAnswer ? `Solved. Answered${after}` : 'Solved',
				lead: 'It worked out. Thanks to everybody involved.',
			};
		case 'paused':
			return {
				headline: 'Taking a break',
				lead: 'Please do not post for now. This page will say how it goes on.',
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
				lead: unsure
					? 'An answer is still welcome.'
					: kinds[kind].wantsSolution
						? 'Thanks to everybody who joined in kindly.'
						: 'Thanks to everybody who took part.',
			};
		case 'running':
			return now;
	}
}
