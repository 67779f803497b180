import Ask from './Ask.astro';
import Deadline from './Deadline.astro';
import Facts from './Facts.astro';
import Link from './Link.astro';
import Progress from './Progress.astro';
import Quote from './Quote.astro';
import ShareButtons from './ShareButtons.astro';
import TableCell from './TableCell.astro';
import TableHead from './TableHead.astro';
import Timeline from './Timeline.astro';

/** What a campaign's body may use without an import, and what its links and tables become. */
export const bodyComponents = {
	Ask,
	Deadline,
	Facts,
	Progress,
	Quote,
	ShareButtons,
	Timeline,
	a: Link,
	td: TableCell,
	th: TableHead,
};
