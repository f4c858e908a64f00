import { dateIn } from "#core/instant.ts";
import type { Relation, Ring } from "#core/ring.ts";
import { type Guard, shareable, withoutNameless } from "#core/shareable.ts";
import type { NameUseStanding } from "#steps/people/rules/name-use.ts";
import type { MeetingBrief } from "../schema/brief.ts";
import type { EarlierTalkRow } from "../store/brief.ts";
import type { TalkRow } from "../store/talk.ts";

export interface WholeBrief {
	talk: TalkRow;
	contact: { ring: Ring; relation: Relation | null; howMet: string | null };
	sinceOn: string | null;
	introducedBy: readonly {
		id: string;
		referrerId: string;
		referrerLabel: string;
		referrerIsErased: boolean;
		suggestedAt: string;
		nameUse: NameUseStanding;
	}[];
	guard: Guard;
	organization: { id: string; name: string; note: string | null } | null;
	earlier: readonly EarlierTalkRow[];
}

/**
 * A brief has the person's name on it. So what they said in a talk after which they asked not to be named stands not
 * here but, without their name, among what earlier people said (METHOD §3, "Contact asks not to be named").
 */
export function presentMeetingBrief(whole: WholeBrief): MeetingBrief {
	const { talk, contact, organization, guard } = whole;
	const isNameless = (id: string) =>
		guard.nameless.some(
			(one) => one.contactId === id && one.attribution === "anonymous",
		);
	// Nor do other people's words, or one's own, give such a name away; it is not taken out of the talk with themself.
	const except = talk.contactId;
	const plain = (text: string) => withoutNameless(guard, text, { except });
	return {
		meetingId: talk.id,
		contact: {
			id: talk.contactId,
			name: talk.contactName,
			title: talk.contactTitle,
			organization: talk.contactOrganization,
		},
		sinceOn: whole.sinceOn,
		ring: contact.ring,
		relation: contact.relation,
		howMet: contact.howMet && plain(contact.howMet),
		introducedBy: whole.introducedBy
			.filter(({ referrerIsErased }) => !referrerIsErased)
			.map(({ id, referrerId, referrerLabel, suggestedAt, nameUse }) => ({
				id,
				name: isNameless(referrerId) ? null : referrerLabel,
				suggestedOn: dateIn(suggestedAt, talk.seekerZone),
				nameUse: {
					status: nameUse.status,
					limits: nameUse.limits,
					notBefore: nameUse.notBefore,
					saidAt: nameUse.saidAt,
					mayUse: nameUse.mayUse,
				},
			})),
		organization: organization && {
			id: organization.id,
			name: organization.name,
			note: organization.note && plain(organization.note),
		},
		earlier: whole.earlier.map((one) => ({
			meetingId: one.id,
			heldOn: dateIn(one.startsAt, one.zone),
			target: one.target,
			attribution: one.attribution,
			said:
				one.attribution === "named"
					? shareable(guard, one.id, one.said, except)
					: [],
		})),
	};
}
