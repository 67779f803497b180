/** What the composer says, what its buttons do, and what an open page says about news. */
export interface ComposerWords {
	another: string;
	others: string;
	edit: string;
	undo: string;
	text: string;
	own: string;
	copy: string;
	copied: string;
	copyByHand: string;
	copyAndOpen: (network: string) => string;
	share: string;
	sharePicture: string;
	savePicture: string;
	shareInvite: string;
	/** A text against a network's limit. */
	over: (count: string, network: string) => string;
	tight: (network: string) => string;
	left: (count: string, network: string) => string;
	fits: (networks: string) => string;
	fitsAll: string;
	/** After coming back from a network. Whether somebody posted is not known. */
	back: string;
	noAccount: string;
	noAccountLead: string;
	poster: string;
	server: string;
	serverHint: string;
	serverWrong: string;
	serverRemember: string;
	serverOpen: string;
	serverPick: string;
	serverChange: string;
	cancel: string;
	/** Who organizes it, until when. */
	organizedBy: (organizer: string, until: string | undefined) => string;
	news: string;
	reload: string;
}
