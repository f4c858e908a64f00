import m from "#messages/today-mail";
import type { StepDue } from "../rules.ts";
import type { MorningMailAnswer } from "../schema.ts";

export interface MorningText {
	subject: string;
	text: string;
}

/** The settings, field by field. */
export function presentMorning(mail: MorningMailAnswer): MorningMailAnswer {
	const { isOn, hour, zone, email, example } = mail;
	return { isOn, hour, zone, email, example };
}

/** More than this is for the screen. */
const MOST = 8;

const days = new Intl.DateTimeFormat("en-GB", {
	weekday: "long",
	day: "numeric",
	month: "long",
	timeZone: "UTC",
});

/**
 * The mail of a morning, in plain text: what is due in its order, each with where it is done. Null when nothing is. What is
 * due names nothing that was off the record, so that this does not either (METHOD §3).
 */
export function morningText(
	things: readonly Pick<StepDue, "title" | "sentence" | "action">[],
	facts: {
		date: string;
		name: string | null;
		/** Where the person opens the program; without it the mail has no links. */
		address: string | null;
	},
): MorningText | null {
	if (things.length === 0) return null;
	const { name, address } = facts;
	const at = (path: string) => (address ? `${address}${path}` : "");
	const day = days.format(Date.parse(facts.date));
	const shown = things
		.slice(0, MOST)
		.map(({ title, sentence, action }, index) =>
			[`${index + 1}. ${title}`, sentence, at(action.path)]
				.filter(Boolean)
				.join("\n   "),
		);
	const more = things.length - shown.length;
	return {
		subject: m.subject({ day, count: things.length }),
		text: [
			name ? m.hello({ name }) : m.helloNobody(),
			...shown,
			more > 0 ? [m.more({ count: more }), at("/")].join(" ").trim() : "",
			[m.canWait(), m.turnOff(), at("/settings/morning")]
				.filter(Boolean)
				.join("\n"),
		]
			.filter(Boolean)
			.join("\n\n"),
	};
}
