declare namespace App {
	interface Locals {
		/** What the components of a campaign's body show. */
		body: import('./site/views/body.ts').BodyFacts;
		/** The time at which the studio shows pages; only the dev server sets it. */
		studio?: import('./site/studio-time.ts').StudioTime | undefined;
	}
}
