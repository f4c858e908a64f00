import type { Medium } from "#core/medium.ts";
import {
	type OrganizationKindName,
	organizationKindOf,
} from "#steps/people/rules/organization-kind.ts";

/** How people dress at a workplace, as far as the work and the place tell. Our judgement (METHOD step 5 says only: for that workplace). */
export type Dress =
	| "formal"
	| "smart"
	| "smart-casual"
	| "care"
	| "care-visit"
	| "hands-on"
	| "site-visit"
	| "lab"
	| "kitchen"
	| "own-style"
	| "plain";

// Major groups of the Standard Occupational Classification.
const dressByGroup: Record<string, Dress> = {
	"11": "smart",
	"13": "smart",
	"15": "smart-casual",
	"17": "smart-casual",
	"19": "smart-casual",
	"21": "smart-casual",
	"23": "formal",
	"25": "smart-casual",
	"27": "own-style",
	"29": "care",
	"31": "care",
	"33": "plain",
	"35": "kitchen",
	"37": "hands-on",
	"39": "smart-casual",
	"41": "smart",
	"43": "smart-casual",
	"45": "hands-on",
	"47": "hands-on",
	"49": "hands-on",
	"51": "hands-on",
	"53": "hands-on",
	"55": "plain",
};

/** What a kind of place asks of whoever walks in: an office, more or less formal, or somewhere with rules of its own. */
type Place =
	| "formal"
	| "smart"
	| "relaxed"
	| "care"
	| "site"
	| "lab"
	| "kitchen"
	| "plain";

const placeOfKind: Partial<Record<OrganizationKindName, Place>> = {
	"law-firm": "formal",
	bank: "formal",
	insurance: "smart",
	accounting: "smart",
	consultancy: "smart",
	staffing: "smart",
	hotel: "smart",
	"real-estate": "smart",
	government: "smart",
	airline: "smart",
	software: "relaxed",
	agency: "relaxed",
	media: "relaxed",
	"architects-engineers": "relaxed",
	university: "relaxed",
	"library-museum": "relaxed",
	charity: "relaxed",
	"stage-studio": "relaxed",
	hospital: "care",
	"care-home": "care",
	clinic: "care",
	veterinary: "care",
	pharmacy: "care",
	construction: "site",
	factory: "site",
	garage: "site",
	logistics: "site",
	energy: "site",
	farm: "site",
	laboratory: "lab",
	restaurant: "kitchen",
	police: "plain",
	"fire-rescue": "plain",
	military: "plain",
	church: "plain",
};

const isPractical = (dress: Dress) =>
	dress === "care" || dress === "hands-on" || dress === "kitchen";

/**
 * By the occupation's group (`29-1141.00`) and the kind of place its name tells; smart casual where neither is known. The
 * place settles it where it has rules for whoever comes in; an office makes a formal occupation no less formal than
 * itself. On a screen nobody sees shoes: then only how formal it is counts.
 */
export function dressFor(
	occupationCode: string | null,
	organization: string | null = null,
	medium: Medium = "in-person",
): Dress {
	const byWork =
		dressByGroup[occupationCode?.slice(0, 2) ?? ""] ?? "smart-casual";
	const kind = organization ? organizationKindOf(organization) : "none";
	const dress = atPlace(byWork, placeOfKind[kind]);
	return medium === "video" && isAboutShoes(dress) ? "smart-casual" : dress;
}

function atPlace(byWork: Dress, place: Place | undefined): Dress {
	switch (place) {
		case undefined:
			return byWork;
		case "formal":
			return "formal";
		case "smart":
			return byWork === "formal" ? "formal" : "smart";
		case "relaxed":
			return byWork === "own-style" ? "own-style" : "smart-casual";
		case "care":
			return byWork === "care" ? "care" : "care-visit";
		case "site":
			return byWork === "hands-on" ? "hands-on" : "site-visit";
		case "lab":
			return "lab";
		case "kitchen":
			return isPractical(byWork) ? "kitchen" : "smart-casual";
		case "plain":
			return "plain";
	}
}

function isAboutShoes(dress: Dress): boolean {
	return (
		isPractical(dress) ||
		dress === "care-visit" ||
		dress === "site-visit" ||
		dress === "lab"
	);
}
