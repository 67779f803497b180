import { exampleUrl, type Site } from '../campaign/site.ts';

/** Tells whether a site has no address of its own yet. */
export function isAddressMissing({ origin, base }: Site): boolean {
	return origin + base === exampleUrl;
}

/** What to do where nobody told a site's address: its links and previews would lead nowhere. */
export function addressNote(lang: 'de' | 'en'): string {
	return {
		de: `Die Seiten haben noch keine Adresse. Schreib sie in campaigns/site.yaml, zum Beispiel
  url: https://storm.example.org
Wenn GitHub, GitLab, Codeberg, Netlify oder Cloudflare die Seiten baut, ist nichts zu tun: Dort kommt sie von selbst.`,
		en: `The pages have no address yet. Write it into campaigns/site.yaml, for example
  url: https://storm.example.org
Where GitHub, GitLab, Codeberg, Netlify or Cloudflare builds the pages, there is nothing to do: they put it in themselves.`,
	}[lang];
}
