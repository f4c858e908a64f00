import type { Evidence } from "./double-evidence.ts";
import type { NameLikeness } from "./double-name.ts";
import type { ReadPerson } from "./double-person.ts";
import { isClose, type Likeness } from "./double-words.ts";

/** What speaks for one person, and from `different` on what speaks for two. */
export const doubleReasons = [
	"same-email",
	"same-mailbox",
	"same-phone",
	"same-profile",
	"same-uid",
	"same-name",
	"name-turned",
	"name-spelling",
	"name-nickname",
	"name-slip",
	"name-initial",
	"name-part",
	"surname-changed",
	"name-missing",
	"same-organization",
	"same-work",
	"same-local-part",
	"shared-address",
	"different-given",
	"different-family",
	"different-middle",
	"different-generation",
	"different-profile",
	"different-address",
] as const;
export type DoubleReason = (typeof doubleReasons)[number];

const nameReasons: Partial<Record<Likeness, DoubleReason>> = {
	spelling: "name-spelling",
	nickname: "name-nickname",
	slip: "name-slip",
	initial: "name-initial",
	part: "name-part",
};

/** The reasons in the order in which they are told. */
export function reasonsOf(
	evidence: Evidence,
	name: NameLikeness | null,
	one: ReadPerson,
	other: ReadPerson,
): DoubleReason[] {
	const reasons: DoubleReason[] = [];
	const add = (on: boolean, reason: DoubleReason) => {
		if (on && !reasons.includes(reason)) reasons.push(reason);
	};
	add(evidence.email, "same-email");
	add(!evidence.email && evidence.mailbox, "same-mailbox");
	add(evidence.phone, "same-phone");
	add(evidence.profile, "same-profile");
	add(evidence.uid, "same-uid");
	if (name === null) add(true, "name-missing");
	else {
		const { given, family, turned } = name;
		add(given === "equal" && family === "equal" && !turned, "same-name");
		add(turned && family === "equal", "name-turned");
		for (const likeness of [given, family]) {
			const reason = nameReasons[likeness];
			if (reason && given !== "different" && family !== "different")
				add(true, reason);
		}
		add(isClose(given) && family === "different", "surname-changed");
		add(
			given === "missing" ||
				family === "missing" ||
				one.isGuessed ||
				other.isGuessed,
			"name-missing",
		);
	}
	add(evidence.organization, "same-organization");
	add(evidence.work, "same-work");
	add(evidence.localPart, "same-local-part");
	add(
		evidence.sharedEmail || (evidence.phone && evidence.sharedPhone),
		"shared-address",
	);
	if (name) {
		add(name.given === "different", "different-given");
		add(
			name.family === "different" && name.given === "different",
			"different-family",
		);
		add(name.middleDiffers, "different-middle");
		add(name.generationDiffers, "different-generation");
	}
	add(evidence.otherProfile, "different-profile");
	add(evidence.otherAddress && !evidence.email, "different-address");
	return reasons;
}
