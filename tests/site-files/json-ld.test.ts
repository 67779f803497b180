import { describe, expect, test } from 'vitest';
import {
	landingJsonLd,
	pageJsonLd,
	progressJsonLd,
	siteJsonLd,
} from '../../src/site/files/json-ld.ts';
import { testSite, type WrittenFields } from '../support/campaign.ts';
import { clocks, course, sceneOf } from './scenes.ts';

const image = {
	url: 'https://candystorm.example.org/images/0123.png',
	alt: 'Educamp Hamburg bittet Telekom hilft',
	width: 1200,
	height: 630,
	type: 'image/png',
};

/** The value as it stands on the page. */
const written = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('The landing page is a web page with the request as its action', () => {
	const event = { name: 'Educamp', at: '2013-04-12 18:00', ends: '2013-04-14', place: 'Hamburg' };
	const scene = sceneOf({ ...course, event }, clocks.answered);
	expect(written(landingJsonLd(scene, { image }))).toMatchInlineSnapshot(`
		{
		  "@context": "https://schema.org",
		  "@type": "WebPage",
		  "about": {
		    "@type": "Event",
		    "endDate": "2013-04-14",
		    "location": {
		      "@type": "Place",
		      "name": "Hamburg",
		    },
		    "name": "Educamp",
		    "startDate": "2013-04-12T18:00:00+02:00",
		  },
		  "author": {
		    "@type": "Organization",
		    "name": "Educamp Hamburg",
		  },
		  "description": "Bitte schaltet die Leitung noch vor Freitag frei.",
		  "headline": "Schnelles Netz für das Educamp",
		  "image": {
		    "@type": "ImageObject",
		    "caption": "Educamp Hamburg bittet Telekom hilft",
		    "encodingFormat": "image/png",
		    "height": {
		      "@type": "QuantitativeValue",
		      "unitText": "px",
		      "value": 630,
		    },
		    "url": "https://candystorm.example.org/images/0123.png",
		    "width": {
		      "@type": "QuantitativeValue",
		      "unitText": "px",
		      "value": 1200,
		    },
		  },
		  "inLanguage": "de",
		  "isPartOf": {
		    "@type": "WebSite",
		    "name": "Candystorms",
		    "url": "https://candystorm.example.org/",
		  },
		  "name": "Schnelles Netz für das Educamp",
		  "potentialAction": {
		    "@type": "AskAction",
		    "actionStatus": "CompletedActionStatus",
		    "agent": {
		      "@type": "Organization",
		      "name": "Educamp Hamburg",
		    },
		    "description": "Bitte schaltet die Leitung noch vor Freitag frei.",
		    "endTime": "2013-04-09T18:10:00+02:00",
		    "inLanguage": "de",
		    "name": "Schnelles Netz für das Educamp",
		    "question": {
		      "@type": "Question",
		      "text": "Bitte schaltet die Leitung noch vor Freitag frei.",
		    },
		    "recipient": {
		      "@type": "Organization",
		      "name": "Telekom hilft",
		    },
		    "startTime": "2013-04-09T17:00:00+02:00",
		    "url": "https://candystorm.example.org/telekomhilf/",
		  },
		  "primaryImageOfPage": {
		    "@type": "ImageObject",
		    "caption": "Educamp Hamburg bittet Telekom hilft",
		    "encodingFormat": "image/png",
		    "height": {
		      "@type": "QuantitativeValue",
		      "unitText": "px",
		      "value": 630,
		    },
		    "url": "https://candystorm.example.org/images/0123.png",
		    "width": {
		      "@type": "QuantitativeValue",
		      "unitText": "px",
		      "value": 1200,
		    },
		  },
		  "url": "https://candystorm.example.org/telekomhilf/",
		}
	`);
});

test('The progress page is a live blog with every update up to now', () => {
	const scene = sceneOf(course, clocks.answered);
	expect(written(progressJsonLd(scene))).toMatchInlineSnapshot(`
		{
		  "@context": "https://schema.org",
		  "@type": "LiveBlogPosting",
		  "author": {
		    "@type": "Organization",
		    "name": "Educamp Hamburg",
		  },
		  "coverageEndTime": "2013-04-09T18:10:00+02:00",
		  "coverageStartTime": "2013-04-09T17:00:00+02:00",
		  "dateModified": "2013-04-09T18:10:00+02:00",
		  "datePublished": "2013-04-09T17:00:00+02:00",
		  "description": "Beantwortet nach 1 Stunde 10 Minuten. Jetzt am Ball: Telekom hilft. Bitte jetzt nicht weiter bitten.",
		  "headline": "Stand: Schnelles Netz für das Educamp",
		  "inLanguage": "de",
		  "isPartOf": {
		    "@type": "WebSite",
		    "name": "Candystorms",
		    "url": "https://candystorm.example.org/",
		  },
		  "liveBlogUpdate": [
		    {
		      "@type": "BlogPosting",
		      "articleBody": "Das Team meldet sich.",
		      "author": {
		        "@type": "Organization",
		        "name": "Educamp Hamburg",
		      },
		      "citation": {
		        "@type": "Quotation",
		        "inLanguage": "de",
		        "text": "Wir sind dran.",
		        "url": "https://example.com/status/1",
		      },
		      "datePublished": "2013-04-09T18:10:00+02:00",
		      "headline": "Antwort: Das Team meldet sich.",
		      "inLanguage": "de",
		      "url": "https://candystorm.example.org/telekomhilf/progress/20130409-1810/",
		    },
		    {
		      "@type": "BlogPosting",
		      "articleBody": "Wir rufen zum Candystorm auf.",
		      "author": {
		        "@type": "Organization",
		        "name": "Educamp Hamburg",
		      },
		      "datePublished": "2013-04-09T17:00:00+02:00",
		      "headline": "Notiz: Wir rufen zum Candystorm auf.",
		      "inLanguage": "de",
		      "url": "https://candystorm.example.org/telekomhilf/progress/20130409-1700/",
		    },
		  ],
		  "url": "https://candystorm.example.org/telekomhilf/progress/",
		}
	`);
	const before = written(progressJsonLd(sceneOf(course, clocks.before)));
	expect(before).toMatchObject({ liveBlogUpdate: [] });
});

describe('How far the action is', () => {
	const ended = [{ at: '2013-04-10 09:00', kind: 'end', text: 'Wir hören auf.' }];
	const heard = [{ at: '2013-04-09 17:10', kind: 'heard', text: 'Gelesen.' }];
	const paused = [{ at: '2013-04-09 17:10', kind: 'pause', text: 'Pause.' }];
	const answeredThenEnded = [
		{ at: '2013-04-09 18:00', kind: 'answer', text: 'Antwort.' },
		{ at: '2013-04-10 09:00', kind: 'end', text: 'Ende.' },
	];
	const cases: [string, keyof typeof clocks, WrittenFields][] = [
		['PotentialActionStatus', 'before', {}],
		['ActiveActionStatus', 'during', {}],
		['ActiveActionStatus', 'during', { updates: heard }],
		['ActiveActionStatus', 'during', { updates: paused }],
		['CompletedActionStatus', 'answered', course],
		['CompletedActionStatus', 'solved', course],
		['FailedActionStatus', 'after', {}],
		['FailedActionStatus', 'solved', { updates: ended }],
		['CompletedActionStatus', 'solved', { updates: answeredThenEnded }],
		['CompletedActionStatus', 'after', { kind: 'thanks' }],
	];
	test.each(cases)('%s at the time %s with %j', (actionStatus, clock, fields) => {
		const page = landingJsonLd(sceneOf(fields, clocks[clock]));
		expect(page).toMatchObject({ potentialAction: { actionStatus } });
	});
});

test.each([
	['plea', 'AskAction'],
	['question', 'AskAction'],
	['thanks', 'CommunicateAction'],
	['letter', 'CommunicateAction'],
	['statement', undefined],
])('What a %s does is %s', (kind, type) => {
	const page = landingJsonLd(sceneOf({ kind }, clocks.during));
	expect(written(page)).toEqual(
		type
			? expect.objectContaining({ potentialAction: expect.objectContaining({ '@type': type }) })
			: expect.not.objectContaining({ potentialAction: expect.anything() }),
	);
});

test('A person is named as one only with their consent', () => {
	const recipient = (fields: WrittenFields) =>
		landingJsonLd(sceneOf({ kind: 'thanks', ...fields }, clocks.during)).potentialAction;
	expect(recipient({})).toMatchObject({ recipient: { '@type': 'Organization' } });
	expect(recipient({ consent: true })).toMatchObject({ recipient: { '@type': 'Person' } });
});

test('Other pages say what their head says; the page of an update says when it happened', () => {
	const scene = sceneOf(course, clocks.solved);
	const facts = { title: 'Mitmachen', description: 'Ein Text', image };
	const message = written(pageJsonLd(scene, { ...facts, path: 'telekomhilf/m/1/' }));
	expect(message).toMatchObject({
		'@type': 'WebPage',
		headline: 'Mitmachen',
		description: 'Ein Text',
		url: 'https://candystorm.example.org/telekomhilf/m/1/',
		image: { url: image.url },
	});
	expect(message).not.toHaveProperty('datePublished');
	const update = { ...facts, path: 'telekomhilf/progress/20130409-1810/' };
	expect(pageJsonLd(scene, update)).toMatchObject({ datePublished: '2013-04-09T18:10:00+02:00' });
});

test('The start page is the site', () => {
	const facts = { path: '', title: 'Candystorms', description: 'Freundliche Stürme' };
	expect(written(siteJsonLd(testSite(), facts))).toMatchInlineSnapshot(`
		{
		  "@context": "https://schema.org",
		  "@type": "WebSite",
		  "description": "Freundliche Stürme",
		  "name": "Candystorms",
		  "publisher": {
		    "@type": "Organization",
		    "name": "Educamp e. V.",
		  },
		  "url": "https://candystorm.example.org/",
		}
	`);
});
