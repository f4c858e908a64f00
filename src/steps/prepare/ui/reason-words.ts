import m from "#messages/prepare-talk";
import type { SetReason } from "../rules/set-reason.ts";
import { audienceLabels } from "./labels.ts";

/** Why a question stands in a composed set, in a sentence or two. */
export function reasonWords(reason: SetReason): string {
	return [
		mainReason(reason),
		reason.mattersMost ? m.reasonMost() : null,
		reason.audience
			? m.reasonRole({ role: audienceLabels[reason.audience]() })
			: null,
		reason.hasData ? m.reasonData() : null,
	]
		.filter(Boolean)
		.join(" ");
}

function mainReason({ code, people = 0 }: SetReason): string {
	switch (code) {
		case "must-ask":
			return m.reasonMustAsk();
		case "wished":
			return m.reasonWished();
		case "opens":
			return m.reasonOpens();
		case "closes":
			return m.reasonCloses();
		case "nobody-yet":
			return m.reasonNobody();
		case "one-so-far":
			return m.reasonOne();
		case "they-differ":
			return m.reasonDiffer({ people });
		case "several-told":
			return m.reasonSeveral({ people });
		case "another-side":
			return m.reasonAnother({ people });
	}
}
