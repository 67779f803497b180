/**
 * A text with a button that copies it; where the browser does not let it, the text is selected. It
 * imports nothing: what it shared with the campaign pages' one script would be a second request there.
 */
class CopyText extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		const text = this.querySelector('.copyable');
		const status = this.querySelector('[role=status]');
		if (!button || !text || !status) return;
		const { copied = '', refused = '' } = this.dataset;
		button.hidden = false;
		button.onclick = async () => {
			try {
				await navigator.clipboard.writeText(text.textContent);
				status.textContent = copied;
			} catch {
				getSelection()?.selectAllChildren(text);
				status.textContent = refused;
			}
		};
	}
}

customElements.define('copy-text', CopyText);
