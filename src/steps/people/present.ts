import type { Catalogue } from "#catalogue/occupations.ts";
import type { NameUseStanding } from "./rules/name-use.ts";
import type { Asking, Call } from "./schema/asking.ts";
import type { Contact } from "./schema/contact.ts";
import type { ContactNote } from "./schema/note.ts";
import type { Referral } from "./schema/referral.ts";
import type { Position } from "./schema.ts";
import type { AskingRow, CallRow } from "./store/asking.ts";
import type { NoteRow } from "./store/note.ts";
import type { ReferralRow } from "./store/referral.ts";
import type { TagRow } from "./store/tag.ts";
import type { ContactRow, PointRow, PositionRow } from "./store.ts";

interface Parts {
	contact: ContactRow;
	points: readonly PointRow[];
	positions: readonly PositionRow[];
	introducedBy: readonly (ReferralRow & { nameUse: NameUseStanding })[];
	suggested: readonly (ReferralRow & { nameUse: NameUseStanding })[];
	ownNameUse: NameUseStanding;
	askings: readonly AskingRow[];
	calls: readonly CallRow[];
	tags: readonly TagRow[];
	notes: readonly NoteRow[];
}

export function presentContact(
	{ contact: row, ...parts }: Parts,
	catalogue: Catalogue,
): Contact {
	return {
		id: row.id,
		name: row.name,
		givenName: row.givenName,
		familyName: row.familyName,
		label: row.label,
		title: row.title,
		organization: row.organization,
		ring: row.ring,
		relation: row.relation,
		knownSince: row.knownSince,
		howMet: row.howMet,
		connectedOn: row.connectedOn,
		country: row.country,
		zone: row.zone,
		note: row.noteSensitive ? null : row.note,
		noteHidden: row.noteSensitive && row.note !== null,
		sensitivity: row.sensitivity,
		doNotContactAt: row.doNotContactAt,
		createdAt: row.createdAt,
		points: parts.points
			.filter(({ kind }) => kind !== "uid")
			.map(({ id, kind, value, label }) => ({ id, kind, value, label })),
		positions: parts.positions.map((one) => presentPosition(one, catalogue)),
		introducedBy: parts.introducedBy.map(presentReferral),
		suggested: parts.suggested.map(presentReferral),
		ownNameUse: presentNameUse(parts.ownNameUse),
		askings: parts.askings.map(presentAsking),
		calls: parts.calls.map(presentCall),
		tags: parts.tags.map(({ key, tag }) => ({ key, tag })),
		notes: parts.notes.map(presentNote),
	};
}

function presentPosition(row: PositionRow, catalogue: Catalogue): Position {
	return {
		id: row.id,
		title: row.title,
		organization: row.organization,
		startedOn: row.startedOn,
		endedOn: row.endedOn,
		occupations: row.occupations.flatMap(({ code, score }) => {
			const title = catalogue.occupation(code)?.title;
			return title ? [{ code, title, score }] : [];
		}),
	};
}

export function presentReferral(
	row: ReferralRow & { nameUse: NameUseStanding },
): Referral {
	return {
		id: row.id,
		referrer: {
			id: row.referrerId,
			label: row.referrerLabel,
			isErased: row.referrerIsErased,
		},
		contact: {
			id: row.contactId,
			label: row.contactLabel,
			isErased: row.contactIsErased,
		},
		meetingId: row.meetingId,
		note: row.note,
		suggestedAt: row.suggestedAt,
		nameUse: presentNameUse(row.nameUse),
	};
}

/** What was limited is shown only while the limits hold: of a permission withdrawn nothing is left but that it was. */
export function presentNameUse(standing: NameUseStanding): NameUseStanding {
	return {
		status: standing.status,
		limits: standing.limits,
		notBefore: standing.notBefore,
		saidAt: standing.saidAt,
		mayUse: standing.mayUse,
	};
}

/** The words of a sensitive note stay here (METHOD §3). */
function presentNote(row: NoteRow): ContactNote {
	return {
		id: row.id,
		body: row.sensitive ? null : row.body,
		sensitive: row.sensitive,
		writtenAt: row.writtenAt,
	};
}

function presentAsking(row: AskingRow): Asking {
	return {
		id: row.id,
		targetId: row.targetId,
		targetLabel: row.targetLabel,
		outcome: row.outcome,
		note: row.note,
		askedAt: row.askedAt,
	};
}

function presentCall(row: CallRow): Call {
	return {
		id: row.id,
		askedWhom: row.askedWhom,
		outcome: row.outcome,
		route: row.route,
		callBackOn: row.callBackOn,
		note: row.note,
		calledAt: row.calledAt,
	};
}
