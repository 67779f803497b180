import { startComposer } from './composer.ts';
import { startInvite } from './invite.ts';
import { startClock } from './page-clock.ts';

/** The one script of a campaign's pages. Each element comes to life wherever it stands, also later. */
function define(name: string, start: (element: HTMLElement) => void): void {
	customElements.define(
		name,
		class extends HTMLElement {
			connectedCallback(): void {
				start(this);
			}
		},
	);
}

define('message-composer', (element) => {
	const act = element.closest('.act');
	if (act) startComposer(act, element.dataset);
});
define('invite-tools', startInvite);
define('page-clock', startClock);
