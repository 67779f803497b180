/** A page of one of the fixture sites. */
export interface Place {
	site: 'example' | 'abroad' | 'extremes';
	/** The address below the site's base. */
	path: string;
}

/**
 * One of each page that the product makes, in each look and state that changes it: every kind of campaign, every phase,
 * translated and from right to left, with very little on it and with very much.
 */
export const everyKind: Place[] = [
	...[
		...['', 'imprint/', 'new/', '404.html', 'hast-du-gehoert/', 'ar/telekomhilf/', 'telekomhilf/'],
		...['telekomhilf/m/netz/', 'telekomhilf/progress/', 'telekomhilf/progress/20130409-1810/'],
		...['', 'm/heimweg/', 'progress/', 'kit/', 'poster/', 'screen/', 'embed/', 'addressee/'].map(
			(part) => `radweg-am-fluss/${part}`,
		),
	].map((path): Place => ({ site: 'example', path })),
	...[
		...['', 'privacy/', 'accessibility/', 'club/', 'de/club/', 'club/progress/', 'library-hours/'],
		...[
			'new-benches/',
			'school-garden/',
			'koprudeki-isik/',
			'where-are-the-trees/',
			'open-letter/',
		],
		...['our-mistake/', 'our-mistake/addressee/', 'bus-shelter/screen/', 'bus-shelter/kit/'],
		...['', 'progress/', 'kit/', 'screen/'].map((part) => `shukran/${part}`),
	].map((path): Place => ({ site: 'abroad', path })),
	...[
		...['', 'oha/', 'oha/screen/', 'langes-wort/', 'langes-wort/m/2/', 'langes-wort/progress/'],
		...['langes-wort/screen/', 'langes-wort/embed/', 'nur-rechts/', 'nur-rechts/progress/'],
	].map((path): Place => ({ site: 'extremes', path })),
];
