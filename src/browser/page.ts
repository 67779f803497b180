import { startComposer } from './composer.ts';
import { startInvite } from './invite.ts';
import { startClock } from './page-clock.ts';

/** The one script of a campaign's pages. Each element comes to life wherever it stands, also later. */

class MessageComposer extends HTMLElement {
	connectedCallback(): void {
		const act = this.closest('.act');
		if (act) startComposer(act, this.dataset);
	}
}

class InviteTools extends HTMLElement {
	connectedCallback(): void {
		startInvite(this);
	}
}

class PageClock extends HTMLElement {
	connectedCallback(): void {
		startClock(this);
	}
}

customElements.define('message-composer', MessageComposer);
customElements.define('invite-tools', InviteTools);
customElements.define('page-clock', PageClock);
