import w from "#messages/arrange-wording";
import { type Channel, type Facts, fieldsOf } from "./templates.ts";

/** What one has ready beside the message: said or done only if it comes to that. */
export interface Aside {
	heading: string;
	/** What to say, or the steps to take. */
	lines: string[];
	isSteps: boolean;
	/** A line on it, such as how long it takes to say. */
	note: string | null;
}

/** People speak some 150 words a minute on a machine, and read a number out digit by digit. */
const WORDS_A_SECOND = 2.5;
const DIGITS_A_SECOND = 2.5;
/** A message on a machine is heard to its end when it is shorter (METHOD step 4: one clear request). */
export const MOST_VOICEMAIL_SECONDS = 30;
/** Longer sentences of one's own are left out on a machine. */
const MOST_CONNECTION_WORDS = 14;

export function spokenSeconds(text: string): number {
	const digits = text.match(/\d/g)?.length ?? 0;
	const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	return Math.ceil(words / WORDS_A_SECOND + digits / DIGITS_A_SECOND);
}

/** What belongs beside a request by phone or in person, or one that goes through an introduction. */
export function asidesOf(
	facts: Facts,
	channel: Channel,
	isIntroduced: boolean,
): Aside[] {
	if (isIntroduced) return [bccSteps(facts)];
	switch (channel) {
		case "phone":
			return phoneAsides(facts);
		case "in-person":
			return hereAsides(facts);
		case "introduction":
			return facts.introducer ? [forwardSteps(facts)] : [];
		case "email":
		case "message":
			return [];
	}
}

function phoneAsides(facts: Facts): Aside[] {
	const words = fieldsOf(facts);
	const gatekeeper = facts.contactName
		? w.asideGatekeeperText({
				...words,
				theirWork: theirWorkOf(facts),
			})
		: w.asideGatekeeperUnnamed({ ...words, theirWork: theirWorkOf(facts) });
	return [
		said(w.asideBusy(), w.asideBusyText(words)),
		said(w.asideNow(), w.asideNowText()),
		said(w.asideGatekeeper(), gatekeeper),
		voicemail(facts),
	];
}

function theirWorkOf({ title }: Facts): string {
	return title ? w.workAs({ title }) : w.theirWorkPlain();
}

/** Name, reason, and the number twice, in under half a minute. */
function voicemail(facts: Facts): Aside {
	const base = fieldsOf(facts);
	const words = { ...base, phone: base.phone || `[[${w.gapPhone()}]]` };
	const full = w.asideVoicemailText(words);
	const isShort =
		words.connection.split(/\s+/).length <= MOST_CONNECTION_WORDS &&
		!words.connection.includes("[[") &&
		spokenSeconds(full) < MOST_VOICEMAIL_SECONDS;
	const text = isShort ? full : w.asideVoicemailPlain(words);
	return {
		...said(w.asideVoicemail(), text),
		note: w.asideSeconds({ seconds: spokenSeconds(text) }),
	};
}

function hereAsides(facts: Facts): Aside[] {
	const words = fieldsOf(facts);
	const card = w.asideCardText({
		seeker: words.seeker,
		work: words.work,
		phone: facts.seekerPhone ?? `[[${w.gapPhone()}]]`,
		email: facts.seekerEmail ?? `[[${w.gapEmail()}]]`,
	});
	return [
		said(w.asideNow(), w.asideNowText()),
		said(w.asideHereBusy(), w.asideHereBusyText(words)),
		{ ...said(w.asideCard(), card), lines: card.split("\n") },
	];
}

function forwardSteps(facts: Facts): Aside {
	const introducer = introducerOf(facts);
	return steps(w.asideForward(), [
		w.asideForward1({ introducer }),
		w.asideForward2({ introducer }),
	]);
}

function bccSteps(facts: Facts): Aside {
	const words = { name: fieldsOf(facts).name, introducer: introducerOf(facts) };
	return steps(w.asideBcc(words), [
		w.asideBcc1(words),
		w.asideBcc2(words),
		w.asideBcc3(words),
	]);
}

function introducerOf({ introducer }: Facts): string {
	return introducer?.name ?? w.gapIntroducer();
}

function said(heading: string, text: string): Aside {
	return { heading, lines: [text], isSteps: false, note: null };
}

function steps(heading: string, lines: string[]): Aside {
	return { heading, lines, isSteps: true, note: null };
}
