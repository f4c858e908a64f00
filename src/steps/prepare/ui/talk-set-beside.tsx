import m from "#messages/prepare-talk";
import { dateHere, fullDate } from "#web/kit/dates.ts";
import type { TalkSet } from "../schema/talk-set.ts";

/** What this person said in earlier talks, so that nothing is asked twice. */
export function EarlierAnswers({ talk }: { talk: TalkSet }) {
	if (talk.earlier.length === 0) return null;
	return (
		<section class="sheet stack">
			<h2>{m.earlierTitle({ name: talk.contact.name })}</h2>
			<ul class="list">
				{talk.earlier.map((one) => (
					<li key={`${one.startsAt} ${one.wording}`}>
						<p class="small">
							{one.wording} · {fullDate(dateHere(one.startsAt))}
						</p>
						{one.said.length > 0 ? (
							<p class="said">{one.said.join(" · ")}</p>
						) : (
							<p class="small">{m.earlierAsked()}</p>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

/** Doubts and must-asks that this talk does without, each with the reason. */
export function LeftOut({ talk }: { talk: TalkSet }) {
	if (!talk.set || talk.leftOut.length === 0) return null;
	return (
		<section class="sheet stack">
			<h2>{m.leftOutTitle()}</h2>
			<ul class="list">
				{talk.leftOut.map((one) => (
					<li key={`${one.hypothesisId} ${one.wording}`}>
						<p>{one.wording}</p>
						<p class="small">{whyLeftOut(one.reason, talk.medium)}</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function whyLeftOut(
	reason: TalkSet["leftOut"][number]["reason"],
	medium: TalkSet["medium"],
): string {
	switch (reason) {
		case "answered":
			return m.leftOutAnswered();
		case "said-the-same":
			return m.leftOutSame();
		case "set-aside":
			return m.leftOutAside();
		case "no-time":
			return m.leftOutNoTime();
		case "too-many":
			return m.leftOutTooMany({ medium });
	}
}
