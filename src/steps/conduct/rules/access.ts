import type { Medium } from "#core/medium.ts";
import m from "#messages/conduct";

/**
 * What a talk can need so that somebody can take part in it. Only what this meeting takes, never why: disclosure is
 * optional and normally unnecessary (METHOD step 2, edges).
 */
export const ACCESS_NEEDS = [
	"step-free",
	"near-parking",
	"seat",
	"quiet-room",
	"captions",
	"typing",
	"camera-off",
	"slowly",
] as const;

export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** What can be asked for, by how one talks; in writing there is nothing in the way. */
export function accessNeedsFor(medium: Medium): readonly AccessNeed[] {
	switch (medium) {
		case "in-person":
			return ["step-free", "near-parking", "seat", "quiet-room", "slowly"];
		case "video":
			return ["captions", "typing", "camera-off", "slowly"];
		case "phone":
			return ["typing", "slowly"];
		case "written":
			return [];
	}
}

export interface AccessAsked {
	needs: readonly AccessNeed[];
	/** In one's own words. */
	other: string | null;
}

/** What is asked for, in words; what does not go with the medium (which may have changed since) is left out. */
export function accessWords(asked: AccessAsked, medium: Medium): string[] {
	const named = accessNeedsFor(medium)
		.filter((need) => asked.needs.includes(need))
		.map((need) => needWords[need]());
	return asked.other && medium !== "written" ? [...named, asked.other] : named;
}

export const needWords: Record<AccessNeed, () => string> = {
	"step-free": m.needStepFree,
	"near-parking": m.needNearParking,
	seat: m.needSeat,
	"quiet-room": m.needQuietRoom,
	captions: m.needCaptions,
	typing: m.needTyping,
	"camera-off": m.needCameraOff,
	slowly: m.needSlowly,
};

/** A message that asks for it, and gives no reason. Empty where nothing is asked for. */
export function accessMessage(
	{ name, asked, medium }: { name: string; asked: AccessAsked; medium: Medium },
	locale = "en-GB",
): string {
	const words = accessWords(asked, medium);
	if (words.length === 0) return "";
	const list = new Intl.ListFormat(locale, { type: "conjunction" });
	return m.accessMessage({ name, needs: list.format(words) });
}
