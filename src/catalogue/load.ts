import { readFileSync } from "node:fs";
import { type Catalogue, parseCatalogue } from "./occupations.ts";
import { offerPackedTitles } from "./packed-titles.ts";

/** Where the shipped file lies; the web server hands it out as it is. */
export const catalogueFile = new URL("./data/catalogue.json", import.meta.url);

/** Its titles cut into words, which `npm run catalogue` writes with it. */
export const titlesFile = new URL("./data/titles.bin", import.meta.url);

let loaded: Catalogue | undefined;

/** The shipped catalogue, read once per process. In Node only: the browser fetches the file and parses it. */
export function loadCatalogue(): Catalogue {
	if (!loaded) {
		loaded = parseCatalogue(readFileSync(catalogueFile, "utf8"));
		offerPackedTitles(loaded.file, () => readFileSync(titlesFile));
	}
	return loaded;
}
