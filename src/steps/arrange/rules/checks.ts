import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import type { Checking } from "../schema/checking.ts";
import { byGravity, type Check } from "./check.ts";
import {
	checkBalance,
	checkBookingLink,
	checkConnection,
	checkEnclosure,
	checkJobRequest,
} from "./content-checks.ts";
import { checkBothLengths, checkIntroduction } from "./introduction-checks.ts";
import { checkLength, checkNetworkLimit } from "./length-checks.ts";
import { messageParts } from "./message-parts.ts";
import { checkNames } from "./name-checks.ts";
import { checkMinutes, checkQuestion, checkThanks } from "./request-checks.ts";
import { checkSimilar } from "./similar-checks.ts";
import {
	checkFilled,
	checkGaps,
	checkStanding,
	checkSubjectThere,
} from "./standing-checks.ts";
import { checkZones } from "./time-checks.ts";

/**
 * All that is to be said of a draft (METHOD step 4), the gravest first, each with its reason and a way out. The same
 * function runs as one types and when the message is marked as sent. Only `block` keeps it from being copied or sent: a
 * missing permission or a stop. A subject line is looked at for names and gaps; what it says goes out as well.
 */
export function checkMessage(
	text: string,
	checking: Checking,
	subject: string | null = null,
): Check[] {
	const parts = messageParts(text);
	return byGravity([
		...checkStanding(checking),
		...checkNames(text, checking),
		...checkSubject(subject ?? "", checking),
		...checkSubjectThere(subject, checking),
		...checkFilled(text),
		...(checking.channel === "introduction"
			? checkBothLengths(text, checking)
			: checkLength(text, checking)),
		...checkNetworkLimit(text, checking),
		...checkJobRequest(text, parts),
		...checkEnclosure(text, parts),
		...checkBookingLink(text, parts, checking),
		...(checking.kind === "thanks"
			? checkThanks(text, parts, checking)
			: checkRequest(text, checking)),
		...checkZones(text, checking),
		...checkSimilar(text, checking),
	]);
}

/** Whether nothing keeps the message from being sent. */
export function maySend(checks: readonly Pick<Check, "severity">[]): boolean {
	return !checks.some((check) => check.severity === "block");
}

function checkRequest(text: string, checking: Checking): Check[] {
	const parts = messageParts(text);
	if (parts.sentences.length === 0) return [];
	if (checking.channel === "introduction")
		return checkIntroduction(text, checking);
	return [
		...(checking.kind === "request"
			? checkConnection(text, parts, checking)
			: []),
		...checkMinutes(text, parts, checking),
		...checkQuestion(text, parts, checking),
		...checkBalance(text, parts),
	];
}

/** Without a `span`: those are of the text. */
function checkSubject(subject: string, checking: Checking): Check[] {
	return [...checkNames(subject, checking), ...checkGaps(subject)].map(
		({ code, severity, sentence, reason, fix, hint }) => ({
			code: `subject-${code}`,
			severity,
			sentence: m.checkInSubject({ sentence }),
			reason,
			...(fix?.text === undefined
				? { hint: hint ?? w.hintSubject() }
				: { fix: { label: fix.label, subject: fix.text } }),
		}),
	);
}
