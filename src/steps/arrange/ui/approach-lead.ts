import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Approach, ApproachPage } from "../schema/approach.ts";

type Stand = Pick<Approach, "status" | "open" | "contact"> &
	Partial<Pick<ApproachPage, "introducedAt" | "incoming">>;

/** Where an approach stands, in one sentence. */
export function leadOf(approach: Stand): string {
	const { status, open, introducedAt, incoming = [] } = approach;
	const { name } = approach.contact;
	if (mayAnswer(approach) && incoming.some(({ kind }) => kind === "answer"))
		return m.approachLeadCame({ name });
	if (status === "drafted" && introducedAt) return w.leadIntroduced({ name });
	switch (status) {
		case "drafted":
			return m.approachLeadDrafted();
		case "unsure":
			return m.approachLeadUnsure();
		case "sent":
			return m.approachLeadSent();
		case "reminded":
			return m.approachLeadReminded();
		case "bounced":
			return m.approachLeadBounced();
		case "accepted":
			return m.approachLeadAccepted({ name });
		case "declined":
			return m.approachLeadDeclined({ name });
		case "deferred":
			return m.approachLeadDeferred();
		case "redirected":
			return open
				? m.approachLeadRedirectedHr({ name })
				: m.approachLeadRedirected({ name });
		case "closed-silent":
			return m.approachLeadClosedSilent();
		case "abandoned":
			return m.approachLeadAbandoned();
		case "closed-do-not-contact":
			return m.approachLeadDoNotContact({ name });
	}
}

/** Something may still come back. */
export function mayAnswer({ status, open }: Stand): boolean {
	return (
		(open && !["drafted", "unsure"].includes(status)) ||
		status === "closed-silent"
	);
}
