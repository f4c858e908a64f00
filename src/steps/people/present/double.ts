import m from "#messages/people-doubles";
import type { DoubleReason } from "../rules/double-reasons.ts";
import type { Double, DoubleSide, Merge } from "../schema/double.ts";
import type { OfferRow } from "../store/double.ts";
import type { ListedMerge } from "../store/merge.ts";
import type { ContactRow, PointRow, PositionRow } from "../store.ts";

interface Side {
	contact: ContactRow;
	points: readonly PointRow[];
	positions: readonly PositionRow[];
}

export function presentDouble({
	offer,
	one,
	other,
}: {
	offer: OfferRow;
	one: Side;
	other: Side;
}): Double {
	return {
		id: offer.id,
		score: Math.round(offer.score * 100) / 100,
		reasons: offer.reasons.map((code) => ({
			code,
			sentence: sentences[code](),
			against: isAgainst(code),
		})),
		one: presentSide(one),
		other: presentSide(other),
	};
}

/** Notes, warnings and what was asked are no help in telling two people apart, and stay away. */
function presentSide({ contact, points, positions }: Side): DoubleSide {
	return {
		id: contact.id,
		label: contact.label,
		name: contact.name,
		ring: contact.ring,
		relation: contact.relation,
		points: points
			.filter(({ kind }) => kind !== "uid")
			.map(({ kind, value }) => ({ kind, value })),
		positions: positions.map(({ id, title, organization, endedOn }) => ({
			id,
			title,
			organization,
			endedOn,
		})),
		createdAt: contact.createdAt,
	};
}

const isAgainst = (code: DoubleReason) =>
	code.startsWith("different-") || code === "shared-address";

const sentences: Record<DoubleReason, () => string> = {
	"same-email": m.sameEmail,
	"same-mailbox": m.sameMailbox,
	"same-phone": m.samePhone,
	"same-profile": m.sameProfile,
	"same-uid": m.sameUid,
	"same-name": m.sameName,
	"name-turned": m.nameTurned,
	"name-spelling": m.nameSpelling,
	"name-nickname": m.nameNickname,
	"name-slip": m.nameSlip,
	"name-initial": m.nameInitial,
	"name-part": m.namePart,
	"surname-changed": m.surnameChanged,
	"name-missing": m.nameMissing,
	"same-organization": m.sameOrganization,
	"same-work": m.sameWork,
	"same-local-part": m.sameLocalPart,
	"shared-address": m.sharedAddress,
	"different-given": m.differentGiven,
	"different-family": m.differentFamily,
	"different-middle": m.differentMiddle,
	"different-generation": m.differentGeneration,
	"different-profile": m.differentProfile,
	"different-address": m.differentAddress,
};

export function presentMerge(row: ListedMerge): Merge {
	return {
		id: row.id,
		kept: { id: row.keptId, label: row.keptLabel },
		merged: { id: row.mergedId, label: row.mergedLabel },
		mergedAt: row.mergedAt,
		undoneAt: row.undoneAt,
	};
}
