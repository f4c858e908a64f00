/** How a meeting takes place (METHOD §4). */
export const MEDIA = ["in-person", "video", "phone", "written"] as const;

export type Medium = (typeof MEDIA)[number];

export function isMedium(text: string): text is Medium {
	return (MEDIA as readonly string[]).includes(text);
}

/** How to be on time, and who makes the first move at the hour itself. */
export type ArrivalRule = {
	/** Minutes before the start to be there; null where nobody has to be anywhere. */
	minutesEarly: { least: number; most: number } | null;
	starts:
		| "seeker-arrives"
		| "seeker-tests-and-joins"
		| "seeker-calls"
		| "seeker-writes";
};

/** METHOD step 5. "A few minutes early" online is 3 to 5 here, our judgement. */
export function arrivalRule(medium: Medium): ArrivalRule {
	switch (medium) {
		case "in-person":
			return {
				minutesEarly: { least: 10, most: 15 },
				starts: "seeker-arrives",
			};
		case "video":
			return {
				minutesEarly: { least: 3, most: 5 },
				starts: "seeker-tests-and-joins",
			};
		case "phone":
			return { minutesEarly: null, starts: "seeker-calls" };
		case "written":
			return { minutesEarly: null, starts: "seeker-writes" };
	}
}

/** What a meeting of this medium has to say of its place (METHOD §3, "Virtual / phone / in person"). */
export type PlaceDetail =
	| "link"
	| "backup-number"
	| "number"
	| "who-dials"
	| "address"
	| "access"
	| "travel-minutes"
	| "step-free-route"
	| "reply-address";

export function placeDetails(medium: Medium): readonly PlaceDetail[] {
	switch (medium) {
		case "in-person":
			return ["address", "access", "travel-minutes", "step-free-route"];
		case "video":
			return ["link", "backup-number"];
		case "phone":
			return ["number", "who-dials"];
		case "written":
			return ["reply-address"];
	}
}

/** Minutes to ask for: 20 to 30, by phone 15 is fine (METHOD step 4); none in writing. */
export function minutesToAsk(
	medium: Medium,
): { least: number; most: number } | null {
	switch (medium) {
		case "in-person":
		case "video":
			return { least: 20, most: 30 };
		case "phone":
			return { least: 15, most: 30 };
		case "written":
			return null;
	}
}

/** Questions at most: ten in a talk of half an hour (METHOD step 2), five in writing (METHOD §3). */
export function mostQuestions(medium: Medium): number {
	return medium === "written" ? 5 : 10;
}
