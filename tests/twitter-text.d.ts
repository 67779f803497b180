/** The two functions of twitter-text (which has no types of its own) that tests compare with. */
declare module 'twitter-text' {
	/** Counts a text as X does, by configuration v3. */
	export function parseTweet(text: string): { weightedLength: number; valid: boolean };
	/** The addresses that X turns into links. */
	export function extractUrls(text: string): string[];
}
