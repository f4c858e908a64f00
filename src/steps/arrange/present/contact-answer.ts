import { instantFromMillis } from "#core/instant.ts";
import { answerSentence } from "../rules/contact-answer.ts";
import type { ContactAnswer } from "../schema/contact-page.ts";
import type { ContactAnswerRow } from "../store/contact-answer.ts";

export function presentAnswers({
	rows,
	name,
	zones,
}: {
	rows: readonly ContactAnswerRow[];
	name: string;
	zones: { seeker: string; contact: string };
}): ContactAnswer[] {
	return rows.map((row) => ({
		id: row.id,
		way: row.way,
		kind: row.kind,
		sentence: answerSentence(row, name, zones),
		note: row.note,
		answeredAt: instantFromMillis(Date.parse(row.answeredAt)),
		seen: row.seenAt !== null,
	}));
}
