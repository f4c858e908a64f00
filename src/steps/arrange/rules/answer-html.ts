import type { Instant, Zone } from "#core/instant.ts";
import m from "#messages/arrange-links";
import { type AnswerChoice, answerMailto } from "./answer-token.ts";
import { timesLine } from "./times.ts";

/**
 * The same message for programs that show HTML: word for word, and after each time a link that opens a prepared answer.
 * Nothing is loaded from anywhere, and nothing tells that it was read.
 */
export function answerHtml(
	text: string,
	{
		token,
		times,
		zones,
		address,
	}: {
		token: string;
		times: readonly Instant[];
		zones: { contact: Zone; seeker: Zone };
		/** Where the answers go: the seeker's own. */
		address: string;
	},
): string {
	const link = (
		choice: AnswerChoice,
		label: string,
		subject: string,
		body?: string,
	) =>
		`<a href="${escaped(answerMailto(address, { token, choice, subject, ...(body && { body }) }))}">${escaped(label)}</a>`;
	const lines = text.split("\n").map((line) => {
		const number = /^([1-3]) {1,2}\S/.exec(line)?.[1];
		const at = number && times[Number(number) - 1];
		if (at && line.includes(timesLine(at, zones.contact, zones.seeker)))
			return `${escaped(line)} &nbsp; ${link(number as AnswerChoice, m.mailTake(), m.mailTakeSubject({ when: timesLine(at, zones.contact, zones.seeker) }))}`;
		if (line === m.offerHint())
			return `${escaped(line)}<br>${[
				link("other", m.mailOther(), m.mailOtherSubject(), m.mailOtherBody()),
				link("later", m.mailLater(), m.mailLaterSubject(), m.mailLaterBody()),
				link("no", m.mailNo(), m.mailNoSubject()),
			].join(" &nbsp; ")}`;
		return escaped(line);
	});
	return `<!doctype html><html><head><meta charset="utf-8"></head><body><p>${lines.join("<br>\n")}</p></body></html>`;
}

const signs: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};
const escaped = (text: string) =>
	text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
