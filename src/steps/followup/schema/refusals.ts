import type { RefusalKind } from "#core/result.ts";
import {
	type MailRefusal,
	mailRefusalKinds,
} from "#steps/arrange/schema/mail.ts";

export type FollowupRefusal =
	| "follow-up-unknown"
	| "follow-up-not-held"
	| "off-the-record"
	| "not-in-the-talk"
	| "hypothesis-unknown"
	| "question-not-asked-here"
	| "verdict-needs-target"
	| "stance-needs-hypothesis"
	| "insight-unknown"
	| "promise-unknown"
	| "lead-unknown"
	| "thank-you-gap"
	| "thank-you-name"
	| "thank-you-under-way"
	| MailRefusal
	| "thank-you-do-not-contact"
	| "referral-unknown"
	| "loop-back-not-owed"
	| "contact-missing"
	| "safety-note-unknown"
	| "confidence-needs-both";

export const followupRefusalKinds: Record<FollowupRefusal, RefusalKind> = {
	"follow-up-unknown": "missing",
	"follow-up-not-held": "clash",
	"off-the-record": "against-method",
	"not-in-the-talk": "invalid",
	"hypothesis-unknown": "missing",
	"question-not-asked-here": "invalid",
	"verdict-needs-target": "invalid",
	"stance-needs-hypothesis": "invalid",
	"insight-unknown": "missing",
	"promise-unknown": "missing",
	"lead-unknown": "missing",
	"thank-you-gap": "against-method",
	"thank-you-name": "against-method",
	"thank-you-under-way": "clash",
	...mailRefusalKinds,
	"thank-you-do-not-contact": "against-method",
	"referral-unknown": "missing",
	"loop-back-not-owed": "clash",
	"contact-missing": "missing",
	"safety-note-unknown": "missing",
	"confidence-needs-both": "invalid",
};
