import m from "#messages/offline";

/** One thing that somebody said, and what it is. */
export interface Said {
	label: string;
	words: string;
}

const labels: Record<string, () => string> = {
	name: m.wordsName,
	title: m.wordsTitle,
	organization: m.wordsOrganization,
	howToReach: m.wordsReach,
	note: m.wordsNote,
	status: m.wordsNameUse,
	limits: m.wordsLimits,
	notBefore: m.wordsNotBefore,
	reason: m.wordsReason,
	reasons: m.wordsReason,
	what: m.wordsWhat,
	body: m.wordsBody,
};

const answers: Record<string, () => string> = {
	granted: m.useGranted,
	limited: m.useLimited,
	refused: m.useRefused,
	"not-asked": m.useNotAsked,
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** All that a request says in words or numbers, however deep, so that it can be copied from a screen; no ids, no moments. */
export function wordsOf(json: unknown, key = ""): Said[] {
	if (Array.isArray(json)) return json.flatMap((one) => wordsOf(one, key));
	if (typeof json === "object" && json !== null)
		return Object.entries(json).flatMap(([name, one]) => wordsOf(one, name));
	if (typeof json !== "string" && typeof json !== "number") return [];
	const words = String(json).trim();
	if (!words || UUID.test(words) || INSTANT.test(words)) return [];
	return [
		{
			label: labels[key]?.() ?? plain(key),
			words: (key === "status" && answers[words]?.()) || words,
		},
	];
}

/** `fitNote` as "Fit note". */
function plain(key: string): string {
	const apart = key.replace(/[A-Z]/g, (big) => ` ${big.toLowerCase()}`);
	return apart.charAt(0).toUpperCase() + apart.slice(1);
}
