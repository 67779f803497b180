import { Composer } from './composer.ts';
import { InviteTools } from './invite.ts';

/** What the pages load on which a message can be posted: the composer of the action card, and passing on. */
class MessageComposer extends HTMLElement {
	connectedCallback(): void {
		const act = this.closest('.act');
		if (act) new Composer(act, this);
	}
}

customElements.define('message-composer', MessageComposer);
customElements.define('invite-tools', InviteTools);
