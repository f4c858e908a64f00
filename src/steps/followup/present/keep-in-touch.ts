import { dateIn } from "#core/instant.ts";
import words from "#messages/followup";
import m from "#messages/followup-keep";
import {
	keepInTouchOn,
	keepMonths,
	keepsQuiet,
} from "../rules/keep-in-touch.ts";
import { bestLearned } from "../rules/thank-you.ts";
import type { Acquaintance } from "../schema/keep-in-touch.ts";
import type { AcquaintanceRow, HeardRow } from "../store/keep-in-touch.ts";
import type { SeekerRow } from "../store/talk.ts";

interface All {
	seeker: SeekerRow;
	today: string;
	people: AcquaintanceRow[];
	heard: ReadonlyMap<string, HeardRow[]>;
}

/** Who is due first, then the next ones by their day, then those who are left in peace. */
export function presentAcquaintances(all: All): Acquaintance[] {
	const key = ({ dueOn }: Acquaintance) => dueOn ?? "9999";
	return all.people
		.map((row) => presentAcquaintance(row, all))
		.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function presentAcquaintance(
	row: AcquaintanceRow,
	{ seeker, today, heard }: All,
): Acquaintance {
	const dueOn = keepInTouchOn(row, seeker.zone);
	const best = bestLearned(heard.get(row.meetingId ?? "") ?? []);
	const talk =
		row.meetingId && row.talkedAt
			? {
					meetingId: row.meetingId,
					on: dateIn(row.talkedAt, seeker.zone),
					topic: row.targetLabel,
					heard: best?.text ?? null,
				}
			: null;
	const quiet = keepsQuiet(row);
	return {
		contact: { id: row.id, name: row.name },
		lastOn: row.lastAt && dateIn(row.lastAt, seeker.zone),
		lastKind: row.lastKind,
		months: keepMonths(row),
		isUsual: row.months === null,
		dueOn,
		isDue: dueOn !== null && dueOn <= today,
		snoozedUntil: row.snoozedUntil,
		quiet,
		talk,
		email: row.email,
		subject: m.subject(),
		draft: quiet ? null : draftFor(row, talk, best, seeker),
	};
}

const month = new Intl.DateTimeFormat("en-GB", {
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

/** A few words, with one thing that was talked about; it asks for nothing. */
function draftFor(
	row: AcquaintanceRow,
	talk: Acquaintance["talk"],
	best: ReturnType<typeof bestLearned>,
	seeker: SeekerRow,
): string {
	const [first = row.name] = row.name.split(" ");
	const when = talk && month.format(Date.parse(talk.on));
	const stayed = best?.verbatim
		? m.draftQuote({ text: best.text })
		: best
			? m.draftLearned({ text: best.text })
			: talk?.topic
				? m.draftTopic({ topic: talk.topic })
				: "";
	return [
		row.isNamed
			? words.thanksDear({ name: row.givenName ?? first })
			: words.thanksHello(),
		[when ? m.draftSince({ when }) : m.draftPlain(), stayed]
			.filter(Boolean)
			.join(" "),
		m.draftWish(),
		seeker.name ? words.thanksFrom({ name: seeker.name }) : words.thanksClose(),
	].join("\n\n");
}
