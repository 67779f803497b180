declare namespace App {
	interface Locals {
		/** What the components of a campaign's body show. */
		body: import('./site/views/body.ts').BodyFacts;
	}
}
