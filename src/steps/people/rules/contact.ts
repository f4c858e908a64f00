import { ok, type Result, refuse } from "#core/result.ts";
import { emailKey, phoneKey, profileKey } from "#formats/contact-key.ts";
import { type Reach, splitName } from "../rules.ts";
import type {
	AddContactInput,
	AddPositionInput,
	ChangePositionInput,
} from "../schema.ts";

export interface NewPoint extends Reach {
	/** What tells this person from others with certainty; null when it does not. */
	strongKey: string | null;
}

/** The ways to reach somebody that a form gives, with their keys; numbers without a country code are read as `country`'s. */
export function pointsOf(
	input: { email?: string; phone?: string; profile?: string },
	country: string | null,
): Result<NewPoint[], "not-an-email"> {
	const { email, phone, profile } = input;
	const points: NewPoint[] = [];
	if (email) {
		const strongKey = emailKey(email);
		if (!strongKey) return refuse("not-an-email", { email });
		points.push({ kind: "email", value: email, strongKey });
	}
	if (phone)
		points.push({
			kind: "phone",
			value: phone,
			strongKey: phoneKey({ value: phone }, country ?? undefined),
		});
	if (profile)
		points.push({
			kind: "profile",
			value: profile,
			strongKey: profileKey(profile),
		});
	return ok(points);
}

export interface NewNames {
	name: string | null;
	givenName: string | null;
	familyName: string | null;
}

/**
 * The names of a person typed by hand. Somebody without a name needs a job title or an organization to stand for them
 * (METHOD step 3), or at least an address.
 */
export function namesOf(
	input: AddContactInput,
): Result<NewNames, "contact-needs-something"> {
	const { givenName, familyName, title, organization } = input;
	const composed = [givenName, familyName].filter(Boolean).join(" ");
	const name = input.name ?? (composed || null);
	if (name) {
		const split = splitName(name);
		return ok({
			name,
			givenName: givenName ?? (split.given || null),
			familyName: familyName ?? (split.family || null),
		});
	}
	const stands =
		title ?? organization ?? input.email ?? input.phone ?? input.profile;
	if (!stands) return refuse("contact-needs-something");
	return ok({ name: null, givenName: null, familyName: null });
}

/** A position has a title or an organization, and does not end before it starts. */
export function checkPosition(
	input: Pick<
		AddPositionInput,
		"title" | "organization" | "startedOn" | "endedOn"
	>,
): Result<true, "position-needs-something" | "dates-reversed"> {
	const { title, organization, startedOn, endedOn } = input;
	if (!title && !organization) return refuse("position-needs-something");
	if (startedOn && endedOn && endedOn < startedOn)
		return refuse("dates-reversed", { startedOn, endedOn });
	return ok(true);
}

interface Job {
	title: string | null;
	organization: string | null;
	startedOn: string | null;
	endedOn: string | null;
}

/** A position as it is after a change, and whether that is another job than before. */
export function changedPosition(
	before: Job,
	change: ChangePositionInput,
): Result<
	Job & { isAnotherJob: boolean },
	"position-needs-something" | "dates-reversed"
> {
	const after = <K extends keyof Job>(field: K) =>
		change[field] === undefined ? before[field] : change[field];
	const job: Job = {
		title: after("title"),
		organization: after("organization"),
		startedOn: after("startedOn"),
		endedOn: after("endedOn"),
	};
	const checked = checkPosition({
		title: job.title ?? undefined,
		organization: job.organization ?? undefined,
		startedOn: job.startedOn ?? undefined,
		endedOn: job.endedOn ?? undefined,
	});
	if (!checked.ok) return checked;
	const isAnotherJob =
		job.title !== before.title || job.organization !== before.organization;
	return ok({ ...job, isAnotherJob });
}

/** Whether something stands for a person when so many positions are left: a name, a job, or an address (METHOD step 3). */
export function mayGoWithout(
	{ name }: { name: string | null },
	positionsLeft: number,
	points: readonly { kind: string }[],
): boolean {
	return (
		name !== null ||
		positionsLeft > 0 ||
		points.some(({ kind }) => kind !== "uid")
	);
}
