import type { ApproachState } from "#core/approach/state.ts";
import type { WorkCalendar } from "#core/business-days.ts";
import { dateIn, type Instant } from "#core/instant.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import { draftKindOf, standingOf } from "../rules/approach.ts";
import type { Check } from "../rules/check.ts";
import { checkMessage } from "../rules/checks.ts";
import { suggestDraft } from "../rules/drafts.ts";
import { nameStandings } from "../rules/name-standing.ts";
import { mayOfferPage } from "../rules/offered-times.ts";
import { printOf } from "../rules/similar-checks.ts";
import { type Facts, tieKind, toneOf } from "../rules/templates.ts";
import { seedOf } from "../rules/wording.ts";
import type { Draft } from "../schema/approach.ts";
import type { Checking } from "../schema/checking.ts";
import {
	type ApproachRow,
	approachState,
	selectApproachesTo,
	selectRequestsToOthers,
	type TouchRow,
} from "../store/approach.ts";
import {
	selectNameUses,
	selectProtectedNames,
	selectReferralsTo,
} from "../store/names.ts";
import {
	type PersonRow,
	type SeekerRow,
	selectPeople,
	selectPerson,
	selectSameIds,
	type TargetSummaryRow,
} from "../store/people.ts";
import { selectTemplates } from "../store/template.ts";

interface Written {
	row: ApproachRow;
	state: ApproachState;
	person: PersonRow | undefined;
	target: TargetSummaryRow | undefined;
	touches: TouchRow[];
	draftRow: TouchRow | undefined;
	seeker: SeekerRow;
	calendar: WorkCalendar;
	hasAnswer: boolean;
}

export interface Writing {
	draft: Draft | null;
	checking: Checking | null;
	checks: Check[];
	introducer: PersonRow | null;
}

/** The message being written, if one may be: as it was left, else as we suggest it, with its checks. */
export async function readWriting(
	tx: Tx,
	{ now }: Pick<Actor, "now">,
	written: Written,
): Promise<Writing> {
	const { row, state, person, touches, draftRow, calendar } = written;
	const kind = draftKindOf(state, dateIn(now, row.contactZone), calendar);
	const introducer = row.introducerId
		? ((await selectPerson(tx, row.introducerId)) ?? null)
		: null;
	// Whoever answered is not reminded, whatever the answer turns out to say.
	const isPassed = written.hasAnswer && kind === "reminder";
	if (!kind || !person || isPassed)
		return { draft: null, checking: null, checks: [], introducer };
	const context = await readContext(tx, now, { ...written, person });
	const facts = await factsOf(tx, { ...written, person }, context, introducer);
	const isIntroduced = row.introducedAt !== null && state.status === "drafted";
	const suggested = suggestDraft(kind, state, facts, touches, {
		channel: draftRow?.channel,
		isIntroduced,
		introducer,
	});
	const own = draftRow?.kind === kind ? draftRow : undefined;
	const draft: Draft = own
		? {
				...suggested,
				subject: own.subject,
				text: own.body ?? "",
				untouched: own.body === suggested.text,
			}
		: suggested;
	const goesTo = draft.channel === "introduction" ? introducer : person;
	const checking: Checking = {
		...context.checking,
		kind,
		contact: nameOf(goesTo ?? person),
		// Whoever gets the message may read their own name; whoever introduced the two has used it themself.
		names:
			goesTo === introducer || row.introducedAt
				? context.names.filter((one) => one.contactId !== introducer?.id)
				: context.names,
		channel: draft.channel,
		network: draft.channel === "message" ? row.network : null,
		suggestedSubject: suggested.subject,
		before: kind === "request" ? await readBefore(tx, context.sameIds) : [],
	};
	const checks = checkMessage(draft.text, checking, draft.subject);
	return { draft, checking, checks, introducer };
}

type Known = Written & { person: PersonRow };

async function readContext(
	tx: Tx,
	now: Instant,
	{ row, state, person, seeker }: Known,
) {
	const sameIds = await selectSameIds(tx, person.id);
	const referrals = await selectReferralsTo(tx, sameIds);
	const others = (await selectApproachesTo(tx, sameIds))
		.filter((one) => one.id !== row.id)
		.map(approachState);
	const names = nameStandings(
		(await selectProtectedNames(tx)).filter((one) => one.id !== person.id),
		await selectNameUses(tx),
		referrals,
		{ now, zone: seeker.zone, limitsKept: row.limitsKeptAt !== null },
	);
	const checking: Omit<Checking, "kind" | "contact"> = {
		connection: row.connection,
		seekerName: seeker.name,
		names,
		standing: standingOf(state, others, person.doNotContactAt !== null),
		toneInvites: state.status === "declined" && state.toneInvites,
		mayOfferPage: mayOfferPage(person.ring, state),
		minutes: row.minutes,
		zones: { contact: row.contactZone, seeker: seeker.zone },
	};
	return { sameIds, referrals, names, checking };
}

async function factsOf(
	tx: Tx,
	{ row, person, target, seeker, draftRow }: Known,
	{ names, referrals }: Awaited<ReturnType<typeof readContext>>,
	introducer: PersonRow | null,
): Promise<Facts> {
	const referral = referrals.find((one) => one.id === row.referralId);
	const tie = tieKind(person.ring, referral !== undefined);
	const tone = toneOf({ tone: row.tone, tie });
	const own = (await selectTemplates(tx)).find(
		(one) =>
			one.channel === (draftRow?.channel ?? "email") &&
			one.tie === tie &&
			one.tone === tone,
	);
	return {
		contactName: person.name,
		givenName: person.givenName,
		title: person.title,
		organization: person.organization,
		connection: row.connection,
		tie,
		referrerName:
			names.find(
				(one) => one.contactId === referral?.referrerId && !one.refusal,
			)?.full ?? null,
		target: target ?? null,
		minutes: row.minutes,
		seekerName: seeker.name,
		seekerPhone: seeker.phone,
		seekerEmail: seeker.email,
		background: seeker.background,
		tone: row.tone,
		address: row.address,
		network: row.network,
		seed: seedOf(person.id, row.wording),
		own: own ?? null,
		introducer: introducer && {
			name: introducer.name ?? introducer.label,
			given: introducer.givenName,
		},
	};
}

/** The last requests to others, to compare with: their names only where that is well. */
async function readBefore(
	tx: Tx,
	sameIds: readonly string[],
): Promise<NonNullable<Checking["before"]>> {
	const sent = await selectRequestsToOthers(tx, sameIds);
	const people = await selectPeople(
		tx,
		sent.map((one) => one.contactId),
	);
	return sent.map(({ contactId, body }) => {
		const person = people.get(contactId);
		const to = person && !person.isSafetyNoted ? person.label : null;
		return { to, print: printOf(body) };
	});
}

function nameOf(person: PersonRow): Checking["contact"] {
	return {
		full: person.name ?? person.label,
		given: person.givenName,
		family: person.familyName,
	};
}
